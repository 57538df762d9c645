# bash completion for clearance: every word is asked of the program, which knows the ledger.
_clearance() {
    local line
    local -a words=("${COMP_WORDS[@]}")
    words[COMP_CWORD]=$2
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(COMPLETE=bash _CLAP_COMPLETE_INDEX="$COMP_CWORD" command clearance -- "${words[@]}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o nosort -F _clearance clearance 2>/dev/null || complete -F _clearance clearance
