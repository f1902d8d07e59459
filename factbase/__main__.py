"""``python -m factbase`` is the command line."""

from factbase.cli import main

if __name__ == "__main__":
    main()
