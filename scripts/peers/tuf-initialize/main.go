// Fills the cache of Sigstore's older TUF client, which admission controllers read their trusted root from, with
// what a mirror has: cosign initialize fills the newer client's only.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/sigstore/sigstore/pkg/tuf"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: tuf-initialize MIRROR ROOT_JSON")
		os.Exit(2)
	}
	root, err := os.ReadFile(os.Args[2])
	if err == nil {
		err = tuf.Initialize(context.Background(), os.Args[1], root)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
