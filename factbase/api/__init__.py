"""HTTP: endpoints that parse, call one thing and answer; the only room that knows Litestar."""
