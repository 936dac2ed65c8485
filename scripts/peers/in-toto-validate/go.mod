module sealgate.test/in-toto-validate

go 1.25.0

require (
	github.com/in-toto/attestation v1.2.0
	google.golang.org/protobuf v1.36.11
)
