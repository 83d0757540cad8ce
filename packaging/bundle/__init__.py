"""What turns the program into something to double-click; run by make and the workflows."""
