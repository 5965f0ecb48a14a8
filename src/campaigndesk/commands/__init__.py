"""The verbs of the command line, one module each; `__main__` imports only the one that is asked for."""
