"""The grids of resources/grids, proved against the frameworks they were read from."""
