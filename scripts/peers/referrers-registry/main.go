// Command referrers-registry is an OCI registry in memory with the referrers API, for tests on loopback.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/google/go-containerregistry/pkg/registry"
)

func main() {
	address := "127.0.0.1:0"
	if len(os.Args) > 1 {
		address = os.Args[1]
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on %s\n", listener.Addr())
	handler := registry.New(registry.WithReferrersSupport(true), registry.Logger(log.New(os.Stderr, "", 0)))
	server := &http.Server{ReadHeaderTimeout: 5 * time.Second, Handler: &artifactTypes{next: handler}}
	log.Fatal(server.Serve(listener))
}

// artifactTypes corrects the lists of referrers: the library names the config's media type where the distribution
// specification asks for the manifest's artifactType and its annotations ("Listing Referrers").
type artifactTypes struct {
	next  http.Handler
	known sync.Map // digest → manifest
}

type manifest struct {
	ArtifactType string            `json:"artifactType"`
	Annotations  map[string]string `json:"annotations"`
}

func (a *artifactTypes) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodPut && strings.Contains(r.URL.Path, "/manifests/"):
		body, err := io.ReadAll(io.LimitReader(r.Body, 8<<20))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		var read manifest
		if json.Unmarshal(body, &read) == nil {
			a.known.Store(fmt.Sprintf("sha256:%x", sha256.Sum256(body)), read)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		a.next.ServeHTTP(w, r)
	case r.Method == http.MethodGet && strings.Contains(r.URL.Path, "/referrers/"):
		answer := httptest.NewRecorder()
		a.next.ServeHTTP(answer, r)
		var index map[string]any
		body := answer.Body.Bytes()
		if answer.Code == http.StatusOK && json.Unmarshal(body, &index) == nil {
			a.correct(index)
			body, _ = json.Marshal(index)
		}
		w.Header().Set("Content-Type", answer.Header().Get("Content-Type"))
		w.WriteHeader(answer.Code)
		_, _ = w.Write(body)
	default:
		a.next.ServeHTTP(w, r)
	}
}

func (a *artifactTypes) correct(index map[string]any) {
	entries, _ := index["manifests"].([]any)
	for _, entry := range entries {
		descriptor, _ := entry.(map[string]any)
		digest, _ := descriptor["digest"].(string)
		found, ok := a.known.Load(digest)
		if !ok {
			continue
		}
		if of := found.(manifest); of.ArtifactType != "" {
			descriptor["artifactType"] = of.ArtifactType
			if len(of.Annotations) > 0 {
				descriptor["annotations"] = of.Annotations
			}
		}
	}
}
