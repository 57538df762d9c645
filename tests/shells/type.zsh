# Types into a real shell at a pseudo-terminal and tells what came of it.
#
#   zsh -f type.zsh bash|zsh KEYS…
#
# Each KEYS is typed on an empty line; `\t` is the tabulator. What the shell showed is written, and last the line as it
# then stands, between `LINE[` and `]END`. Nothing waits for a time: the shell itself says when it is done.
zmodload zsh/zpty || exit 9
emulate -L zsh
shell=$1; shift

await() {
    local seen
    zpty -r s seen "*$1*" || exit 8
    print -rn -- "$seen"
}

case $shell in
(bash)
    zpty s 'TERM=xterm PS1="READY " exec bash --norc --noprofile -i'
    zpty -w s 'bind "set bell-style none"; bind "set show-all-if-ambiguous on"; bind "set completion-query-items 0"; bind "set page-completions off"'
    zpty -w s 'source <(clearance completions bash --live)'
    zpty -w s $'bind -x \'"\\C-x\\C-p": printf "LINE[%s]END" "$READLINE_LINE"\'; echo set""up'
    ;;
(zsh)
    zpty s 'TERM=xterm exec zsh -f -i'
    zpty -w s 'PS1="READY "; LISTMAX=10000; autoload -Uz compinit; compinit -u -D'
    zpty -w s 'source <(clearance completions zsh --live)'
    zpty -w s 'tell() { print -rn -- "LINE[$BUFFER]END" }; zle -N tell; bindkey "^X^P" tell; bindkey "^U" kill-whole-line'
    zpty -w s 'setopt auto_list; unsetopt list_beep beep always_last_prompt; echo set""up'
    ;;
(*) exit 7 ;;
esac
await setup >/dev/null
for keys in "$@"; do
    zpty -w -n s "${(g::)keys}"$'\C-x\C-p'
    await ']END'
    print
    zpty -w -n s $'\C-u'
done
zpty -d s
