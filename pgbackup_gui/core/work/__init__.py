"""What happens while something runs."""
