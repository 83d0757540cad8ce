"""What the tests stand on: real PostgreSQL servers, sample data and checks of the machine."""
