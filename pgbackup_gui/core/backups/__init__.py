"""What lies in the backup folder."""
