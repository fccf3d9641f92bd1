"""What templates may see: frozen values, ready to print, nothing else."""
