# keeping
