"""The application that answers HTTP: the only other module that knows Litestar."""
