go test fuzz v1
byte('\x06')
uint32(1)
uint32(0)
bool(true)
[]byte("{\"rounds\":[1]}")
