# explanation
