# exports
