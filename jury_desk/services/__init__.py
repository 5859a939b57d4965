"""One use case a module: what the screens and the command line call."""
