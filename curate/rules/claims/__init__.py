"""Family C: claims."""
