go test fuzz v1
byte('\x06')
uint32(1)
uint32(0)
bool(true)
uint32(0)
uint16(0)
[]byte("")
