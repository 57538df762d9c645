# elvish completion for clearance: every word is asked of the program, which knows the ledger.
set edit:completion:arg-completer[clearance] = {|@words|
    var index = (- (count $words) 1)
    e:env COMPLETE=elvish _CLAP_COMPLETE_INDEX=(to-string $index) clearance -- $@words 2>/dev/null | from-lines
}
