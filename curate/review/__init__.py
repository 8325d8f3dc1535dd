"""The local page where editors decide, and what leaves and comes back in editors' own formats."""
