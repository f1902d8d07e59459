"""The forms that articles come in: one module a form, each from bytes to articles."""
