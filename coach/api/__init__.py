"""The HTTP doors, one file a resource: path, input schema, output schema, no decisions."""
