# fish completion for clearance: every word is asked of the program, which knows the ledger.
complete --command clearance --keep-order --exclusive --arguments '(COMPLETE=fish command clearance -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token --cut-at-cursor) 2>/dev/null)'
