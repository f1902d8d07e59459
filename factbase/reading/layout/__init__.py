"""How a printed article is built: headings, dateline, body, boilerplate, day; all by its lines."""
