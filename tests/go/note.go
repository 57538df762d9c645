// Verifies a checkpoint with golang.org/x/mod/sumdb/note, which knows nothing of clearance.
//
//	note verify VKEY FILE   prints the text that the key signed
//	note sign SKEYFILE      signs the text on standard input
//	note vkey SKEYFILE      whether the key can be read as a signer
package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/mod/sumdb/note"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 3 && args[0] == "verify" {
		verifier, err := note.NewVerifier(args[1])
		if err != nil {
			return err
		}
		message, err := os.ReadFile(args[2])
		if err != nil {
			return err
		}
		opened, err := note.Open(message, note.VerifierList(verifier))
		if err != nil {
			return err
		}
		fmt.Print(opened.Text)
		return nil
	}
	if len(args) == 2 && args[0] == "sign" {
		secret, err := os.ReadFile(args[1])
		if err != nil {
			return err
		}
		signer, err := note.NewSigner(string(secret))
		if err != nil {
			return err
		}
		text, err := io.ReadAll(os.Stdin)
		if err != nil {
			return err
		}
		signed, err := note.Sign(&note.Note{Text: string(text)}, signer)
		if err != nil {
			return err
		}
		os.Stdout.Write(signed)
		return nil
	}
	return fmt.Errorf("usage: note verify VKEY FILE | note sign KEYFILE")
}
