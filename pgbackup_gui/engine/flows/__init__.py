"""The long operations, each a plain function that reads like its steps."""
