# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_clearance_global_optspecs
    string join \n ledger= as= sign-with= statement-out= at= known-at= format= output= dry-run yes no-input color= q/quiet v/verbose now= h/help V/version
end

function __fish_clearance_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_clearance_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_clearance_using_subcommand
    set -l cmd (__fish_clearance_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c clearance -n "__fish_clearance_needs_command" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_needs_command" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_needs_command" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_needs_command" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_needs_command" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_needs_command" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_needs_command" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_needs_command" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_needs_command" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_needs_command" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_needs_command" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_needs_command" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_needs_command" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_needs_command" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_needs_command" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_needs_command" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_needs_command" -s V -l version -d 'Print version'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "status" -d 'The board: every model, its regime, since when, and what comes next'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "check" -d 'May this organization use this model, and why'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "who" -d 'Who is cleared for a model, or with `--not` who is not'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "path" -d 'The least that would clear an organization for a model'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "timeline" -d 'How every model stood over time, and how many were cleared by name'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "due" -d 'What needs a person: the daily check'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "diff" -d 'What differs between two moments, or between what was known at two'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "simulate" -d 'What a batch or a draft policy would do: who would gain and who would lose'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "show" -d 'A record with its history'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "log" -d 'The entries, filtered'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "report" -d 'Reports to hand over: what was done in a period, and what stands out'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "apply" -d 'Record a batch of acts in one transaction'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "init" -d 'Found a ledger'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "ledger" -d 'The ledger itself'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "demo" -d 'Make a ledger of the public history of 2026 and show what the tool is for'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "config" -d 'The settings'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "schema" -d 'The JSON Schema of a batch or a policy, for editors'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "completions" -d 'The script with which a shell completes words'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "man" -d 'The manual: a page for every command, the concepts, the file formats'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "explain" -d 'What a code means'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "org" -d 'Organizations and the evidence they hold'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "model" -d 'Models and what was measured of them'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "authority" -d 'The instruments behind acts'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "lockdown" -d 'Restrictions on models'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "restoration" -d 'Partial liftings of lockdowns'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "grant" -d 'Admissions of one organization by name'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "policy" -d 'Versions of the rules: who is eligible, what is required, who decides'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "review" -d 'Pending questions with a clock, decided by more than one'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "proposal" -d 'Acts that wait for a second officer'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "officer" -d 'Who may act'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "entry" -d 'Corrections and voids of entries'
complete -c clearance -n "__fish_clearance_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand status" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand status" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand status" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand status" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand status" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand status" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand status" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand status" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand status" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand status" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand status" -l as-ordered -d 'Read what the instruments ask instead of what is done'
complete -c clearance -n "__fish_clearance_using_subcommand status" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand status" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand status" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand status" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand status" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand status" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand check" -l surface -d 'Where it would be used; left open: any of the model\'s surfaces' -r
complete -c clearance -n "__fish_clearance_using_subcommand check" -l purpose -d 'What for; left open: any' -r
complete -c clearance -n "__fish_clearance_using_subcommand check" -l person -d 'Who would use it; left open: anyone' -r -f -a "citizen\t''
permanent-resident\t''
foreign\t''
us\t''"
complete -c clearance -n "__fish_clearance_using_subcommand check" -l policy -d 'As if this draft of a policy were in force' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand check" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand check" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand check" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand check" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand check" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand check" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand check" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand check" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand check" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand check" -l as-ordered -d 'Read what the instruments ask instead of what is done'
complete -c clearance -n "__fish_clearance_using_subcommand check" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand check" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand check" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand check" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand check" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand check" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand who" -l surface -d 'Where it would be used; left open: any of the model\'s surfaces' -r
complete -c clearance -n "__fish_clearance_using_subcommand who" -l purpose -d 'What for; left open: any' -r
complete -c clearance -n "__fish_clearance_using_subcommand who" -l person -d 'Who would use it; left open: anyone' -r -f -a "citizen\t''
permanent-resident\t''
foreign\t''
us\t''"
complete -c clearance -n "__fish_clearance_using_subcommand who" -l policy -d 'As if this draft of a policy were in force' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand who" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand who" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand who" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand who" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand who" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand who" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand who" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand who" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand who" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand who" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand who" -l as-ordered -d 'Read what the instruments ask instead of what is done'
complete -c clearance -n "__fish_clearance_using_subcommand who" -l not -d 'Those that are not cleared instead'
complete -c clearance -n "__fish_clearance_using_subcommand who" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand who" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand who" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand who" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand who" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand who" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand path" -l surface -d 'Where it would be used; left open: any of the model\'s surfaces' -r
complete -c clearance -n "__fish_clearance_using_subcommand path" -l purpose -d 'What for; left open: any' -r
complete -c clearance -n "__fish_clearance_using_subcommand path" -l person -d 'Who would use it; left open: anyone' -r -f -a "citizen\t''
permanent-resident\t''
foreign\t''
us\t''"
complete -c clearance -n "__fish_clearance_using_subcommand path" -l policy -d 'As if this draft of a policy were in force' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand path" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand path" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand path" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand path" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand path" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand path" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand path" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand path" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand path" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand path" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand path" -l as-ordered -d 'Read what the instruments ask instead of what is done'
complete -c clearance -n "__fish_clearance_using_subcommand path" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand path" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand path" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand path" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand path" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand path" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l from -d 'Where it begins [default: where the records of models do]' -r
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l to -d 'Where it ends [default: the moment of `--at`]' -r
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l model -d 'Only this model, with every change in words; may be given several times' -r
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l as-ordered -d 'Read what the instruments ask instead of what is done'
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand timeline" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand due" -l within -d 'How far to look ahead, in days' -r
complete -c clearance -n "__fish_clearance_using_subcommand due" -l checkpoint -d 'A checkpoint of this ledger, kept from before; may come several times' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand due" -l key -d 'The key that verifies it, kept apart from the ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand due" -l checkpoint-every -d 'How long an entry may stand before a checkpoint covers it' -r
complete -c clearance -n "__fish_clearance_using_subcommand due" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand due" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand due" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand due" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand due" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand due" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand due" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand due" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand due" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand due" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand due" -l mine -d 'Only what waits for the officer who asks'
complete -c clearance -n "__fish_clearance_using_subcommand due" -l since-last -d 'Only what is new since the last run with this flag by the officer who asks'
complete -c clearance -n "__fish_clearance_using_subcommand due" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand due" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand due" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand due" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand due" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand due" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l from -d 'The earlier moment' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l to -d 'The later moment [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l known-from -d 'What was known earlier, at the moment of `--at`' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l known-to -d 'What was known later [default: the log\'s head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l model -d 'Only this model' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l as-ordered -d 'Read what the instruments ask instead of what is done'
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l names -d 'Name everybody even where everybody moves'
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand diff" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand diff" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand diff" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand diff" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l act -d 'The act of rows that name none, such as `org.register`' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l map -d 'The field a column goes to, in quotes where the column\'s name has spaces: `--map \'Legal name=name\'`; with nothing after `=` the column is left out' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l effective -d 'When acts that do not say it have force' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l reason -d 'Why, for acts that do not say it' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l sheet -d 'The sheet of a workbook, by its name or its number from 1 [default: the only one]' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l input-format -d 'The form of the input, where its name does not say it' -r -f -a "yaml\t'One document: a sequence of acts'
ndjson\t'One JSON object a line'
csv\t'A header and rows; commas, semicolons or tabs'
xlsx\t'A workbook, of which a sheet is a header and rows'"
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand simulate" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand show" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand show" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand show" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand show" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand show" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand show" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand show" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand show" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand show" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand show" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand show" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand show" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand show" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand show" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand show" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand log" -l act -d 'Only acts of this word, or of this noun' -r
complete -c clearance -n "__fish_clearance_using_subcommand log" -l by -d 'Only acts by this officer' -r
complete -c clearance -n "__fish_clearance_using_subcommand log" -l about -d 'Only entries naming this record' -r
complete -c clearance -n "__fish_clearance_using_subcommand log" -l last -d 'Only the last so many' -r
complete -c clearance -n "__fish_clearance_using_subcommand log" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand log" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand log" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand log" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand log" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand log" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand log" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand log" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand log" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand log" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand log" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand log" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand log" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand log" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand log" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand log" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l force -d 'Replace what is already where the report goes'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -f -a "audit" -d 'Every act of a period by model and organization, and what stands out'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -f -a "posture" -d 'How every model, restoration and cohort stands, and what differs'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -f -a "reviews" -d 'What came in, what was decided and how fast, and who still waits'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -f -a "record" -d 'The whole file on one organization, to hand to it'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -f -a "evidence" -d 'The auditor\'s package: reports, records, log, policies, digests'
complete -c clearance -n "__fish_clearance_using_subcommand report; and not __fish_seen_subcommand_from audit posture reviews record evidence help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l from -d 'The period\'s first moment [default: when the ledger was founded]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l to -d 'The period\'s last day, or the first moment after it [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l fail-on -d 'Exit with 1 if something of this severity or a graver one is found: high, medium, low or note' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l only -d 'Only this part of it; CSV holds one part, the entries if not said' -r -f -a "all\t'Everything'
entries\t'The acts of the period'
groups\t'The acts counted by model and by organization'
findings\t'What was found'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l checkpoint -d 'A checkpoint of this ledger, kept from before; may come several times' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l key -d 'The key that verifies it, kept apart from the ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l checkpoint-every -d 'How long an entry may stand before a checkpoint covers it' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l force -d 'Replace what is already where the report goes'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from audit" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l since -d 'An earlier moment to compare with' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l force -d 'Replace what is already where the report goes'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from posture" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l from -d 'The period\'s first moment [default: when the ledger was founded]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l to -d 'The period\'s last day, or the first moment after it [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l force -d 'Replace what is already where the report goes'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from reviews" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l force -d 'Replace what is already where the report goes'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from record" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l out -d 'The folder to make' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l checkpoint -d 'A checkpoint of this ledger, kept from before; may come several times' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l key -d 'The key that verifies it, kept apart from the ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l checkpoint-every -d 'How long an entry may stand before a checkpoint covers it' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l force -d 'Replace what is already where the report goes'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from evidence" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "audit" -d 'Every act of a period by model and organization, and what stands out'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "posture" -d 'How every model, restoration and cohort stands, and what differs'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "reviews" -d 'What came in, what was decided and how fast, and who still waits'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "record" -d 'The whole file on one organization, to hand to it'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "evidence" -d 'The auditor\'s package: reports, records, log, policies, digests'
complete -c clearance -n "__fish_clearance_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l act -d 'The act of rows that name none, such as `org.register`' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l map -d 'The field a column goes to, in quotes where the column\'s name has spaces: `--map \'Legal name=name\'`; with nothing after `=` the column is left out' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l effective -d 'When acts that do not say it have force' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l reason -d 'Why, for acts that do not say it' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l sheet -d 'The sheet of a workbook, by its name or its number from 1 [default: the only one]' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l input-format -d 'The form of the input, where its name does not say it' -r -f -a "yaml\t'One document: a sequence of acts'
ndjson\t'One JSON object a line'
csv\t'A header and rows; commas, semicolons or tabs'
xlsx\t'A workbook, of which a sheet is a header and rows'"
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l rejects -d 'Where rejected rows go, with `error_code` and `error`, ready to be mended and applied again' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l template -d 'Write a sheet for rows of this act, with notes and the values there are: CSV, or a workbook where `--output` ends in `.xlsx`' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l signed -d 'Statements of `--statement-out` that were signed elsewhere: recorded word for word, or not at all' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l signature -d 'The signature over them, as `ssh-keygen -Y sign` wrote it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l keep-going -d 'Record the good rows and write the others to `--rejects`'
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand apply" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand apply" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand apply" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand apply" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand init" -l key -d 'The founder\'s public key, as OpenSSH writes it' -r
complete -c clearance -n "__fish_clearance_using_subcommand init" -l key-file -d 'The file of the founder\'s public key' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand init" -l key-until -d 'Until when the founder\'s key may sign' -r
complete -c clearance -n "__fish_clearance_using_subcommand init" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand init" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand init" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand init" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand init" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand init" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand init" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand init" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand init" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand init" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand init" -l sandbox -d 'A ledger to try things in: acts may say when they were recorded, `--now` sets the clock, one person may do everything. It says so in its first entry and on every answer'
complete -c clearance -n "__fish_clearance_using_subcommand init" -l single-officer -d 'A ledger of one officer: acts that loosen need no second one. It says so in its first entry and on every report'
complete -c clearance -n "__fish_clearance_using_subcommand init" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand init" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand init" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand init" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand init" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand init" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -f -a "info" -d 'What it is and where its log ends'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -f -a "verify" -d 'Check every entry, signature and record against each other, and the log against a checkpoint'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -f -a "checkpoint" -d 'Print a signed note of where the log stands, to be kept elsewhere'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -f -a "backup" -d 'Copy it, verified, to a new file that a read-only medium can hold'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -f -a "rebuild" -d 'Make the records anew from the log'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and not __fish_seen_subcommand_from info verify checkpoint backup rebuild help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from info" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l checkpoint -d 'A checkpoint of this ledger, kept from before; may come several times' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l key -d 'The key that verifies it, kept apart from the ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l signing-key -d 'The file of the ledger\'s own key [default: the ledger\'s name with `.key` behind it]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l vkey -d 'Print the key that verifies checkpoints instead: `NAME+HASH+KEY`'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from checkpoint" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from rebuild" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "info" -d 'What it is and where its log ends'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check every entry, signature and record against each other, and the log against a checkpoint'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "checkpoint" -d 'Print a signed note of where the log stands, to be kept elsewhere'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Copy it, verified, to a new file that a read-only medium can hold'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "rebuild" -d 'Make the records anew from the log'
complete -c clearance -n "__fish_clearance_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand demo" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand demo" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand demo" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand demo" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -f -a "show" -d 'Every setting that holds, and the named ledgers'
complete -c clearance -n "__fish_clearance_using_subcommand config; and not __fish_seen_subcommand_from show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l origin -d 'Say where each value came from: a flag, the environment, the file, or the default'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Every setting that holds, and the named ledgers'
complete -c clearance -n "__fish_clearance_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand schema" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand schema" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand schema" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand schema" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l live -d 'The script that asks the program at every word, which knows the ledger'
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand completions" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand completions" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand completions" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand completions" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand man" -l out -d 'Write every page into this folder instead' -r -f -a "(__fish_complete_directories)"
complete -c clearance -n "__fish_clearance_using_subcommand man" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand man" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand man" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand man" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand man" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand man" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand man" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand man" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand man" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand man" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand man" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand man" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand man" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand man" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand man" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand man" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand explain" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand explain" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand explain" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand explain" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "register" -d 'Registers an organization'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "amend" -d 'Changes what is known of an organization from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "suspend" -d 'Bars an organization for a time, whatever it has been granted'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "reinstate" -d 'Ends an organization\'s suspension'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "retire" -d 'Ends an organization\'s registration for good'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "attest" -d 'Records evidence that an organization holds'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "withdraw-attestation" -d 'Records that an organization no longer holds a kind of attestation'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand org; and not __fish_seen_subcommand_from register amend suspend reinstate retire attest withdraw-attestation list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l name -d 'the legal name (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l country -d 'country of registration, ISO 3166-1 alpha-2' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l kind -d 'what kind of body it is' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l sectors -d 'critical-infrastructure sectors, complete once stated' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l lei -d 'legal entity identifier' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l uei -d 'unique entity identifier of SAM.gov' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l cage -d 'CAGE code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l identifiers -d 'other identifiers, scheme to value' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l tags -d 'tags' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l attributes -d 'attributes, name to value' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l contact -d 'whom to write to' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from register" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l name -d 'the legal name' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l country -d 'country of registration, ISO 3166-1 alpha-2' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l kind -d 'what kind of body it is' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l sectors -d 'critical-infrastructure sectors, complete once stated' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l lei -d 'legal entity identifier' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l uei -d 'unique entity identifier of SAM.gov' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l cage -d 'CAGE code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l identifiers -d 'other identifiers, scheme to value; they replace the earlier ones' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l tags -d 'tags; they replace the earlier ones' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l attributes -d 'attributes, name to value; those named replace the earlier ones' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l contact -d 'whom to write to' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from amend" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from suspend" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from reinstate" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l successor -d 'the organization that follows it' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l kind -d 'the kind of attestation, such as `defensive-use-agreement` (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l issuer -d 'who issued it' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l issued -d 'when it was issued' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l expires -d 'until when it counts' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l digest -d 'SHA-256 of the document' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l file -d 'a document to hash for `--digest`' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from attest" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l kind -d 'the kind of attestation (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from withdraw-attestation" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l country -d 'only those whose country is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l kind -d 'only those whose kind is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l sector -d 'only those whose sector is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l tag -d 'only those whose tag is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l prefix -d 'only those whose reference begins with this' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "register" -d 'Registers an organization'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "amend" -d 'Changes what is known of an organization from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "suspend" -d 'Bars an organization for a time, whatever it has been granted'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "reinstate" -d 'Ends an organization\'s suspension'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Ends an organization\'s registration for good'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "attest" -d 'Records evidence that an organization holds'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "withdraw-attestation" -d 'Records that an organization no longer holds a kind of attestation'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand org; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -f -a "register" -d 'Registers a model'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -f -a "amend" -d 'Changes what is known of a model from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -f -a "evaluate" -d 'Records something measured of a model'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -f -a "retire" -d 'Ends a model\'s life for good'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand model; and not __fish_seen_subcommand_from register amend evaluate retire list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l name -d 'its name' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l family -d 'the family it belongs to' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l surfaces -d 'where it can be used, such as `api` (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l released -d 'when it was released' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from register" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l name -d 'its name' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l family -d 'the family it belongs to' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l surfaces -d 'where it can be used; they replace the earlier ones' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l released -d 'when it was released' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from amend" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l name -d 'what was measured, such as a benchmark (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l value -d 'the result, as a decimal number' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l unit -d 'its unit' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l by -d 'who measured it' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l sources -d 'where it was published' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from evaluate" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l family -d 'only those whose family is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l surface -d 'only those whose surface is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from help" -f -a "register" -d 'Registers a model'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from help" -f -a "amend" -d 'Changes what is known of a model from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from help" -f -a "evaluate" -d 'Records something measured of a model'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Ends a model\'s life for good'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand model; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -f -a "record" -d 'Records the instrument behind later acts'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -f -a "confirm" -d 'Records the written form of an oral instrument'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and not __fish_seen_subcommand_from record confirm list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l kind -d 'what kind of instrument it is (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l issuer -d 'who issued it (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l number -d 'its number or title' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l served -d 'when it was served' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l served-how -d 'how it was served' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l announced -d 'when it was announced' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l sources -d 'where it was published, and how certain that is' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from record" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l served -d 'when the written form was served' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l sources -d 'where it was published, and how certain that is' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l type -d 'only those whose type is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l issuer -d 'only those whose issuer is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from help" -f -a "record" -d 'Records the instrument behind later acts'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Records the written form of an oral instrument'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand authority; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -f -a "impose" -d 'Restricts one or more models'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -f -a "amend" -d 'Changes a lockdown\'s scope or review date from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -f -a "lift" -d 'Ends a lockdown, or one of its two readings, for good'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and not __fish_seen_subcommand_from impose amend lift list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l models -d 'the models (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l kind -d '`suspension` of a model that was open, or `preview` of one that never was (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l authority -d 'the instrument behind it (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l ordered -d 'whom the instrument bars; default `everyone`' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l implemented -d 'whom the measure taken bars; default: as ordered' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l review-by -d 'by when it is to be reviewed' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from impose" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l models -d 'the models concerned; default: all of the lockdown\'s' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l ordered -d 'whom the instrument bars' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l implemented -d 'whom the measure taken bars' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l review-by -d 'by when it is to be reviewed' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from amend" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l models -d 'the models concerned; default: all of the lockdown\'s' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l of -d 'which reading ends: what is `ordered`, what is `implemented`, or `both`' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from lift" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l type -d 'only those whose type is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l model -d 'only those whose model is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from help" -f -a "impose" -d 'Restricts one or more models'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from help" -f -a "amend" -d 'Changes a lockdown\'s scope or review date from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from help" -f -a "lift" -d 'Ends a lockdown, or one of its two readings, for good'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand lockdown; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -f -a "open" -d 'Lifts a lockdown for some, under conditions'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -f -a "amend" -d 'Changes a restoration from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -f -a "close" -d 'Ends a restoration for good'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and not __fish_seen_subcommand_from open amend close list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l authority -d 'the instrument behind it (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l models -d 'the models it covers; needed where the lockdown has several' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l admits -d 'whom it admits by rule; default `nobody`: by grant only' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l roster -d '`recorded`: the grants here are the list; `unpublished`: a list exists that we may not see' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l surfaces -d 'the surfaces it covers; default: all' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l purposes -d 'the purposes it covers; default: all' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l persons -d 'the persons it covers; default: all' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l conditions -d 'conditions: codes, or mappings of `code`, `clause`, `due`' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l until -d 'until when it holds' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from open" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l models -d 'the models it covers' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l admits -d 'whom it admits by rule' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l roster -d 'whether the list of those admitted is in this ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l surfaces -d 'the surfaces it covers' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l purposes -d 'the purposes it covers' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l persons -d 'the persons it covers' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l conditions -d 'conditions; they replace the earlier ones' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l until -d 'until when it holds' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from amend" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from close" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l lockdown -d 'only those whose lockdown is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l model -d 'only those whose model is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l roster -d 'only those whose roster is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from help" -f -a "open" -d 'Lifts a lockdown for some, under conditions'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from help" -f -a "amend" -d 'Changes a restoration from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from help" -f -a "close" -d 'Ends a restoration for good'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand restoration; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "issue" -d 'Admits one organization by name under a restoration'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "renew" -d 'Gives a grant a new term'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "suspend" -d 'Bars a grant\'s organization for a time'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "resume" -d 'Ends a grant\'s suspension'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "revoke" -d 'Ends a grant for good'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "provision" -d 'Records that access was switched on at a surface; it never decides who is cleared'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "deprovision" -d 'Records that access was switched off at a surface'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "breach" -d 'Records that a condition of a grant was not kept, and by when that is to be cured'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "cure" -d 'Records that a breach was cured'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "recertify" -d 'Records that a grant was looked at again and still is as it should be'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and not __fish_seen_subcommand_from issue renew suspend resume revoke provision deprovision breach cure recertify list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l surfaces -d 'the surfaces it covers; default: the restoration\'s' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l purposes -d 'the purposes it covers; default: the restoration\'s' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l persons -d 'the persons it covers; default: the restoration\'s' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l conditions -d 'conditions on top of the restoration\'s' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l until -d 'until when it holds' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l review -d 'the review that approved it' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from issue" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l until -d 'until when it holds (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from renew" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from suspend" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l surface -d 'the surface (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from provision" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l surface -d 'the surface (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from deprovision" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l condition -d 'the condition that was not kept' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l cure-by -d 'by when it is to be cured (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from breach" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from cure" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from recertify" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l organization -d 'only those whose organization is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l restoration -d 'only those whose restoration is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "issue" -d 'Admits one organization by name under a restoration'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "renew" -d 'Gives a grant a new term'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "suspend" -d 'Bars a grant\'s organization for a time'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Ends a grant\'s suspension'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Ends a grant for good'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "provision" -d 'Records that access was switched on at a surface; it never decides who is cleared'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "deprovision" -d 'Records that access was switched off at a surface'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "breach" -d 'Records that a condition of a grant was not kept, and by when that is to be cured'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "cure" -d 'Records that a breach was cured'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "recertify" -d 'Records that a grant was looked at again and still is as it should be'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand grant; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "propose" -d 'Proposes a version of a policy'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "approve" -d 'Approves a proposed version, as another officer than its proposer'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "adopt" -d 'Puts a version in force, from the act\'s effective moment and at the earliest from the version\'s own'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "retire" -d 'Ends a version without a next one: what it required is required no longer'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "check" -d 'Read policies, with every mistake at its place'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "test" -d 'Run the tests a policy carries'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "show" -d 'A version as it was proposed'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "diff" -d 'What a second version changes: by structure, in meaning, and for whom'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and not __fish_seen_subcommand_from propose approve adopt retire list check test show diff help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from propose" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from adopt" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l model -d 'only those whose model is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l tests -d 'Further tests: a file that holds a list of them' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from test" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l text -d 'Its text, byte for byte, and nothing else'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l changes -d 'What differs by structure'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l meaning -d 'What differs in meaning'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l impact -d 'Whom it concerns: every registered organization that gains or loses, by name'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "propose" -d 'Proposes a version of a policy'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Approves a proposed version, as another officer than its proposer'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "adopt" -d 'Puts a version in force, from the act\'s effective moment and at the earliest from the version\'s own'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Ends a version without a next one: what it required is required no longer'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "check" -d 'Read policies, with every mistake at its place'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "test" -d 'Run the tests a policy carries'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show" -d 'A version as it was proposed'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "diff" -d 'What a second version changes: by structure, in meaning, and for whom'
complete -c clearance -n "__fish_clearance_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "open" -d 'Opens a review: of an organization\'s application, or of a model\'s own status'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "complete" -d 'Records that nothing is missing any more: the clock starts'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "hold" -d 'Stops the clock, with the reason\'s code and who is waited for'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "resume" -d 'Lets the clock run on'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "assign" -d 'Gives a review to an officer'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "recuse" -d 'Takes an officer off a review for good'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "vote" -d 'Votes: a recommendation with the clauses it rests on, a reason\'s code and its words'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "decide" -d 'Decides, as the votes for exactly this outcome allow'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "notify" -d 'Records that the applicant was told: the time to appeal runs from then'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "withdraw" -d 'Records that the applicant withdrew'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "appeal" -d 'Records the applicant\'s appeal, of a decision or of silence: it goes to officers who had no part in it'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "reasons" -d 'The statement of reasons of a decision, fit to send to the applicant'
complete -c clearance -n "__fish_clearance_using_subcommand review; and not __fish_seen_subcommand_from open complete hold resume assign recuse vote decide notify withdraw appeal list reasons help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l organization -d 'the applicant; without one, the review is of the model\'s own status' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l restorations -d 'the restorations under which grants are asked; default: the model\'s only open one' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l asks -d 'what is asked for: surfaces, purposes, persons, conditions, until' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from open" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from complete" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l waiting-for -d 'who is waited for (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from hold" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l officer -d 'the officer; default: whoever acts' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from recuse" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l recommends -d 'what is recommended (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l cites -d 'the rules and clauses of the policy that it rests on, such as a rule\'s id or `requires`; needed where a policy\'s review decides, unless the application is sent back' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l surfaces -d 'the surfaces to grant; default: as asked' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l purposes -d 'the purposes to grant; default: as asked' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l persons -d 'the persons to grant; default: as asked' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l conditions -d 'the conditions to grant on; default: as asked' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l until -d 'until when; default: as asked' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from vote" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l outcome -d 'the outcome (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l surfaces -d 'the surfaces granted; default: as voted' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l purposes -d 'the purposes granted; default: as voted' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l persons -d 'the persons granted; default: as voted' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l conditions -d 'the conditions granted on; default: as voted' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l until -d 'until when; default: as voted' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l departs -d 'what distinguishes the case, as a code, where the decision departs from what the rules say' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l distinguished -d 'the same in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from decide" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l how -d 'how: by letter, by mail, at a hearing' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from notify" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from appeal" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l organization -d 'only those whose organization is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l model -d 'only those whose model is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l waiting-for -d 'only those whose waiting-for is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l officer -d 'only those whose officer is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from reasons" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "open" -d 'Opens a review: of an organization\'s application, or of a model\'s own status'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "complete" -d 'Records that nothing is missing any more: the clock starts'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "hold" -d 'Stops the clock, with the reason\'s code and who is waited for'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Lets the clock run on'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Gives a review to an officer'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "recuse" -d 'Takes an officer off a review for good'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "vote" -d 'Votes: a recommendation with the clauses it rests on, a reason\'s code and its words'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "decide" -d 'Decides, as the votes for exactly this outcome allow'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "notify" -d 'Records that the applicant was told: the time to appeal runs from then'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "withdraw" -d 'Records that the applicant withdrew'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "appeal" -d 'Records the applicant\'s appeal, of a decision or of silence: it goes to officers who had no part in it'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "reasons" -d 'The statement of reasons of a decision, fit to send to the applicant'
complete -c clearance -n "__fish_clearance_using_subcommand review; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -f -a "open" -d 'Puts an act before a second officer: nothing changes until another one approves it'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -f -a "approve" -d 'Approves a proposal, as another officer than the one who opened it; the last approval records the act'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -f -a "reject" -d 'Ends a proposal without its act'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -f -a "show" -d 'A proposal, the act it holds, and what that would do'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and not __fish_seen_subcommand_from open approve reject list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l holds -d 'the act, as a row of a batch writes it (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from open" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l holds -d 'only those whose holds is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l proposed-by -d 'only those whose proposed-by is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from show" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "open" -d 'Puts an act before a second officer: nothing changes until another one approves it'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Approves a proposal, as another officer than the one who opened it; the last approval records the act'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "reject" -d 'Ends a proposal without its act'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "show" -d 'A proposal, the act it holds, and what that would do'
complete -c clearance -n "__fish_clearance_using_subcommand proposal; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -f -a "enroll" -d 'Enrols an officer'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -f -a "rekey" -d 'Gives an officer another key, or the first one. One\'s own is changed alone, another officer\'s needs two'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -f -a "delegate" -d 'Lends roles of one\'s own to another officer for a time'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -f -a "retire" -d 'Ends an officer\'s powers for good'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -f -a "allowed-signers" -d 'Every key with its officer and time, as `ssh-keygen -Y verify` reads them'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and not __fish_seen_subcommand_from enroll rekey delegate retire list allowed-signers help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l name -d 'the officer\'s name' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l roles -d 'the officer\'s roles: reviewer, approver, auditor, administrator, or a policy\'s own' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l key -d 'the public key the officer signs with, as OpenSSH writes it: `ssh-ed25519 AAAA…`' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l key-until -d 'until when the key may sign' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l key-file -d 'the file of the public key, in the place of `--key`' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from enroll" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l key -d 'the public key the officer signs with from now on, as OpenSSH writes it (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l key-until -d 'until when the key may sign' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l compromised-since -d 'since when the key before may have been in other hands: what it signed from then on is reported' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l key-file -d 'the file of the public key, in the place of `--key`' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from rekey" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l roles -d 'the roles, which whoever delegates holds; default: all of those' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l until -d 'until when (required)' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from delegate" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l status -d 'only those whose status is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l role -d 'only those whose role is this' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from list" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from allowed-signers" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from help" -f -a "enroll" -d 'Enrols an officer'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from help" -f -a "rekey" -d 'Gives an officer another key, or the first one. One\'s own is changed alone, another officer\'s needs two'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from help" -f -a "delegate" -d 'Lends roles of one\'s own to another officer for a time'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Ends an officer\'s powers for good'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from help" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from help" -f -a "allowed-signers" -d 'Every key with its officer and time, as `ssh-keygen -Y verify` reads them'
complete -c clearance -n "__fish_clearance_using_subcommand officer; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -f -a "correct" -d 'Records that an entry was recorded wrongly, and how it should read'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -f -a "void" -d 'Records that an entry\'s act never happened'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and not __fish_seen_subcommand_from correct void help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l fields -d 'new values, field to value' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from correct" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l effective -d 'when the act has force; default: as recorded. A past moment needs a reason' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l reason -d 'why, in words' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l reason-code -d 'why, as a code' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l authority -d 'the instrument behind the act' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l evidence -d 'references to evidence' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l note -d 'a note' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l ref -d 'a name of yours for this act; `$name` stands for the record it makes' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l proposal -d 'the approved proposal that holds this act' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l recorded -d 'when it was recorded (sandbox ledgers only)' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l ledger -d 'The ledger: a file, or a name of the configuration [default: in the platform\'s data directory]' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l as -d 'Who acts [default: the login name]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l sign-with -d 'The key that signs what is recorded: its file, or the public key\'s if an agent holds it' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l statement-out -d 'Write the statements to be signed elsewhere to this file; record nothing' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l at -d 'The moment asked about [default: now]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l known-at -d 'As the ledger stood at this moment or entry [default: its head]' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l format -d 'The form of the answer' -r -f -a "table\t'For a person at a terminal'
json\t'One JSON object'
ndjson\t'One JSON object a line'
csv\t'Comma-separated values'
markdown\t'Markdown'
html\t'One page of HTML that needs nothing else'
xlsx\t'A workbook; it needs `--output`'"
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l output -d 'Write the answer to a file instead' -r -F
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can'
always\t'Always'
never\t'Never'"
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l now -d 'The clock of a sandbox ledger' -r
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l with-dependents -d 'void the entries that rest on it as well'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l dry-run -d 'Show what would be recorded; record nothing'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l yes -d 'Confirm without asking'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -l no-input -d 'Never ask: a missing answer is an error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -s q -l quiet -d 'Say less on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -s v -l verbose -d 'Say more on standard error'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from void" -s h -l help -d 'Print the flags; `clearance help COMMAND` has examples'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from help" -f -a "correct" -d 'Records that an entry was recorded wrongly, and how it should read'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from help" -f -a "void" -d 'Records that an entry\'s act never happened'
complete -c clearance -n "__fish_clearance_using_subcommand entry; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "status" -d 'The board: every model, its regime, since when, and what comes next'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "check" -d 'May this organization use this model, and why'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "who" -d 'Who is cleared for a model, or with `--not` who is not'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "path" -d 'The least that would clear an organization for a model'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "timeline" -d 'How every model stood over time, and how many were cleared by name'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "due" -d 'What needs a person: the daily check'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "diff" -d 'What differs between two moments, or between what was known at two'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "simulate" -d 'What a batch or a draft policy would do: who would gain and who would lose'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "show" -d 'A record with its history'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "log" -d 'The entries, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "report" -d 'Reports to hand over: what was done in a period, and what stands out'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "apply" -d 'Record a batch of acts in one transaction'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "init" -d 'Found a ledger'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "ledger" -d 'The ledger itself'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "demo" -d 'Make a ledger of the public history of 2026 and show what the tool is for'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "config" -d 'The settings'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "schema" -d 'The JSON Schema of a batch or a policy, for editors'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "completions" -d 'The script with which a shell completes words'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "man" -d 'The manual: a page for every command, the concepts, the file formats'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "explain" -d 'What a code means'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "org" -d 'Organizations and the evidence they hold'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "model" -d 'Models and what was measured of them'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "authority" -d 'The instruments behind acts'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "lockdown" -d 'Restrictions on models'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "restoration" -d 'Partial liftings of lockdowns'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "grant" -d 'Admissions of one organization by name'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "policy" -d 'Versions of the rules: who is eligible, what is required, who decides'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "review" -d 'Pending questions with a clock, decided by more than one'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "proposal" -d 'Acts that wait for a second officer'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "officer" -d 'Who may act'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "entry" -d 'Corrections and voids of entries'
complete -c clearance -n "__fish_clearance_using_subcommand help; and not __fish_seen_subcommand_from status check who path timeline due diff simulate show log report apply init ledger demo config schema completions man explain org model authority lockdown restoration grant policy review proposal officer entry help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "audit" -d 'Every act of a period by model and organization, and what stands out'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "posture" -d 'How every model, restoration and cohort stands, and what differs'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "reviews" -d 'What came in, what was decided and how fast, and who still waits'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "record" -d 'The whole file on one organization, to hand to it'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "evidence" -d 'The auditor\'s package: reports, records, log, policies, digests'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "info" -d 'What it is and where its log ends'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "verify" -d 'Check every entry, signature and record against each other, and the log against a checkpoint'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "checkpoint" -d 'Print a signed note of where the log stands, to be kept elsewhere'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "backup" -d 'Copy it, verified, to a new file that a read-only medium can hold'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "rebuild" -d 'Make the records anew from the log'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Every setting that holds, and the named ledgers'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "register" -d 'Registers an organization'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "amend" -d 'Changes what is known of an organization from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "suspend" -d 'Bars an organization for a time, whatever it has been granted'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "reinstate" -d 'Ends an organization\'s suspension'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "retire" -d 'Ends an organization\'s registration for good'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "attest" -d 'Records evidence that an organization holds'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "withdraw-attestation" -d 'Records that an organization no longer holds a kind of attestation'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from org" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from model" -f -a "register" -d 'Registers a model'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from model" -f -a "amend" -d 'Changes what is known of a model from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from model" -f -a "evaluate" -d 'Records something measured of a model'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from model" -f -a "retire" -d 'Ends a model\'s life for good'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from model" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from authority" -f -a "record" -d 'Records the instrument behind later acts'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from authority" -f -a "confirm" -d 'Records the written form of an oral instrument'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from authority" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from lockdown" -f -a "impose" -d 'Restricts one or more models'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from lockdown" -f -a "amend" -d 'Changes a lockdown\'s scope or review date from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from lockdown" -f -a "lift" -d 'Ends a lockdown, or one of its two readings, for good'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from lockdown" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from restoration" -f -a "open" -d 'Lifts a lockdown for some, under conditions'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from restoration" -f -a "amend" -d 'Changes a restoration from a moment on'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from restoration" -f -a "close" -d 'Ends a restoration for good'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from restoration" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "issue" -d 'Admits one organization by name under a restoration'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "renew" -d 'Gives a grant a new term'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "suspend" -d 'Bars a grant\'s organization for a time'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "resume" -d 'Ends a grant\'s suspension'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "revoke" -d 'Ends a grant for good'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "provision" -d 'Records that access was switched on at a surface; it never decides who is cleared'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "deprovision" -d 'Records that access was switched off at a surface'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "breach" -d 'Records that a condition of a grant was not kept, and by when that is to be cured'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "cure" -d 'Records that a breach was cured'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "recertify" -d 'Records that a grant was looked at again and still is as it should be'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from grant" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "propose" -d 'Proposes a version of a policy'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "approve" -d 'Approves a proposed version, as another officer than its proposer'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "adopt" -d 'Puts a version in force, from the act\'s effective moment and at the earliest from the version\'s own'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "retire" -d 'Ends a version without a next one: what it required is required no longer'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "check" -d 'Read policies, with every mistake at its place'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "test" -d 'Run the tests a policy carries'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show" -d 'A version as it was proposed'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "diff" -d 'What a second version changes: by structure, in meaning, and for whom'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "open" -d 'Opens a review: of an organization\'s application, or of a model\'s own status'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "complete" -d 'Records that nothing is missing any more: the clock starts'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "hold" -d 'Stops the clock, with the reason\'s code and who is waited for'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "resume" -d 'Lets the clock run on'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "assign" -d 'Gives a review to an officer'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "recuse" -d 'Takes an officer off a review for good'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "vote" -d 'Votes: a recommendation with the clauses it rests on, a reason\'s code and its words'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "decide" -d 'Decides, as the votes for exactly this outcome allow'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "notify" -d 'Records that the applicant was told: the time to appeal runs from then'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "withdraw" -d 'Records that the applicant withdrew'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "appeal" -d 'Records the applicant\'s appeal, of a decision or of silence: it goes to officers who had no part in it'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from review" -f -a "reasons" -d 'The statement of reasons of a decision, fit to send to the applicant'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from proposal" -f -a "open" -d 'Puts an act before a second officer: nothing changes until another one approves it'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from proposal" -f -a "approve" -d 'Approves a proposal, as another officer than the one who opened it; the last approval records the act'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from proposal" -f -a "reject" -d 'Ends a proposal without its act'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from proposal" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from proposal" -f -a "show" -d 'A proposal, the act it holds, and what that would do'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from officer" -f -a "enroll" -d 'Enrols an officer'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from officer" -f -a "rekey" -d 'Gives an officer another key, or the first one. One\'s own is changed alone, another officer\'s needs two'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from officer" -f -a "delegate" -d 'Lends roles of one\'s own to another officer for a time'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from officer" -f -a "retire" -d 'Ends an officer\'s powers for good'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from officer" -f -a "list" -d 'All of them, filtered'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from officer" -f -a "allowed-signers" -d 'Every key with its officer and time, as `ssh-keygen -Y verify` reads them'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from entry" -f -a "correct" -d 'Records that an entry was recorded wrongly, and how it should read'
complete -c clearance -n "__fish_clearance_using_subcommand help; and __fish_seen_subcommand_from entry" -f -a "void" -d 'Records that an entry\'s act never happened'
