// Command in-toto-validate reads in-toto statements, one a line, with the field's own types (the protocol buffers of
// github.com/in-toto/attestation), and prints for each what those types understood of the predicate, or the error.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	provenance "github.com/in-toto/attestation/go/predicates/provenance/v1"
	svr "github.com/in-toto/attestation/go/predicates/svr/v01"
	testresult "github.com/in-toto/attestation/go/predicates/test_result/v0"
	vsa "github.com/in-toto/attestation/go/predicates/vsa/v1"
	statement "github.com/in-toto/attestation/go/v1"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
)

type answer struct {
	Error     string          `json:"error,omitempty"`
	Known     bool            `json:"known"`
	Predicate json.RawMessage `json:"predicate,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	out := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		found, err := validate(lines.Bytes())
		if err != nil {
			found.Error = err.Error()
		}
		if err := out.Encode(found); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func validate(line []byte) (answer, error) {
	var read statement.Statement
	// Strict: a member that the schema of statements does not have is an error.
	if err := protojson.Unmarshal(line, &read); err != nil {
		return answer{}, err
	}
	if err := read.Validate(); err != nil {
		return answer{}, err
	}
	predicate, check := typeOf(read.GetPredicateType())
	if predicate == nil {
		return answer{}, nil
	}
	raw, err := protojson.Marshal(read.GetPredicate())
	if err != nil {
		return answer{Known: true}, err
	}
	// Members that the types do not have are dropped here; who asks compares.
	if err := (protojson.UnmarshalOptions{DiscardUnknown: true}).Unmarshal(raw, predicate); err != nil {
		return answer{Known: true}, err
	}
	if err := check(); err != nil {
		return answer{Known: true}, err
	}
	understood, err := protojson.Marshal(predicate)
	return answer{Known: true, Predicate: understood}, err
}

func typeOf(uri string) (proto.Message, func() error) {
	fine := func() error { return nil }
	switch uri {
	case "https://slsa.dev/provenance/v1":
		read := &provenance.Provenance{}
		return read, read.Validate
	case "https://slsa.dev/verification_summary/v1":
		return &vsa.VerificationSummary{}, fine
	case "https://in-toto.io/attestation/test-result/v0.1":
		return &testresult.TestResult{}, fine
	case "https://in-toto.io/attestation/svr/v0.2":
		return &svr.SimpleVerificationResult{}, fine
	}
	return nil, fine
}
