
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'clearance' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'clearance'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'clearance' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'The board: every model, its regime, since when, and what comes next')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'May this organization use this model, and why')
            [CompletionResult]::new('who', 'who', [CompletionResultType]::ParameterValue, 'Who is cleared for a model, or with `--not` who is not')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'The least that would clear an organization for a model')
            [CompletionResult]::new('timeline', 'timeline', [CompletionResultType]::ParameterValue, 'How every model stood over time, and how many were cleared by name')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'What needs a person: the daily check')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What differs between two moments, or between what was known at two')
            [CompletionResult]::new('simulate', 'simulate', [CompletionResultType]::ParameterValue, 'What a batch or a draft policy would do: who would gain and who would lose')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A record with its history')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'The entries, filtered')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Reports to hand over: what was done in a period, and what stands out')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Record a batch of acts in one transaction')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Found a ledger')
            [CompletionResult]::new('ledger', 'ledger', [CompletionResultType]::ParameterValue, 'The ledger itself')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make a ledger of the public history of 2026 and show what the tool is for')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The settings')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'The JSON Schema of a batch or a policy, for editors')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'The script with which a shell completes words')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'The manual: a page for every command, the concepts, the file formats')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'What a code means')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'Organizations and the evidence they hold')
            [CompletionResult]::new('model', 'model', [CompletionResultType]::ParameterValue, 'Models and what was measured of them')
            [CompletionResult]::new('authority', 'authority', [CompletionResultType]::ParameterValue, 'The instruments behind acts')
            [CompletionResult]::new('lockdown', 'lockdown', [CompletionResultType]::ParameterValue, 'Restrictions on models')
            [CompletionResult]::new('restoration', 'restoration', [CompletionResultType]::ParameterValue, 'Partial liftings of lockdowns')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Admissions of one organization by name')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Versions of the rules: who is eligible, what is required, who decides')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Pending questions with a clock, decided by more than one')
            [CompletionResult]::new('proposal', 'proposal', [CompletionResultType]::ParameterValue, 'Acts that wait for a second officer')
            [CompletionResult]::new('officer', 'officer', [CompletionResultType]::ParameterValue, 'Who may act')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'Corrections and voids of entries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;status' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--as-ordered', '--as-ordered', [CompletionResultType]::ParameterName, 'Read what the instruments ask instead of what is done')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;check' {
            [CompletionResult]::new('--surface', '--surface', [CompletionResultType]::ParameterName, 'Where it would be used; left open: any of the model''s surfaces')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What for; left open: any')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Who would use it; left open: anyone')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'As if this draft of a policy were in force')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--as-ordered', '--as-ordered', [CompletionResultType]::ParameterName, 'Read what the instruments ask instead of what is done')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;who' {
            [CompletionResult]::new('--surface', '--surface', [CompletionResultType]::ParameterName, 'Where it would be used; left open: any of the model''s surfaces')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What for; left open: any')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Who would use it; left open: anyone')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'As if this draft of a policy were in force')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--as-ordered', '--as-ordered', [CompletionResultType]::ParameterName, 'Read what the instruments ask instead of what is done')
            [CompletionResult]::new('--not', '--not', [CompletionResultType]::ParameterName, 'Those that are not cleared instead')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;path' {
            [CompletionResult]::new('--surface', '--surface', [CompletionResultType]::ParameterName, 'Where it would be used; left open: any of the model''s surfaces')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What for; left open: any')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Who would use it; left open: anyone')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'As if this draft of a policy were in force')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--as-ordered', '--as-ordered', [CompletionResultType]::ParameterName, 'Read what the instruments ask instead of what is done')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;timeline' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Where it begins [default: where the records of models do]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where it ends [default: the moment of `--at`]')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Only this model, with every change in words; may be given several times')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--as-ordered', '--as-ordered', [CompletionResultType]::ParameterName, 'Read what the instruments ask instead of what is done')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;due' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'How far to look ahead, in days')
            [CompletionResult]::new('--checkpoint', '--checkpoint', [CompletionResultType]::ParameterName, 'A checkpoint of this ledger, kept from before; may come several times')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'The key that verifies it, kept apart from the ledger')
            [CompletionResult]::new('--checkpoint-every', '--checkpoint-every', [CompletionResultType]::ParameterName, 'How long an entry may stand before a checkpoint covers it')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'Only what waits for the officer who asks')
            [CompletionResult]::new('--since-last', '--since-last', [CompletionResultType]::ParameterName, 'Only what is new since the last run with this flag by the officer who asks')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;diff' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The earlier moment')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The later moment [default: now]')
            [CompletionResult]::new('--known-from', '--known-from', [CompletionResultType]::ParameterName, 'What was known earlier, at the moment of `--at`')
            [CompletionResult]::new('--known-to', '--known-to', [CompletionResultType]::ParameterName, 'What was known later [default: the log''s head]')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Only this model')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--as-ordered', '--as-ordered', [CompletionResultType]::ParameterName, 'Read what the instruments ask instead of what is done')
            [CompletionResult]::new('--names', '--names', [CompletionResultType]::ParameterName, 'Name everybody even where everybody moves')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;simulate' {
            [CompletionResult]::new('--act', '--act', [CompletionResultType]::ParameterName, 'The act of rows that name none, such as `org.register`')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'The field a column goes to, in quotes where the column''s name has spaces: `--map ''Legal name=name''`; with nothing after `=` the column is left out')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'When acts that do not say it have force')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for acts that do not say it')
            [CompletionResult]::new('--sheet', '--sheet', [CompletionResultType]::ParameterName, 'The sheet of a workbook, by its name or its number from 1 [default: the only one]')
            [CompletionResult]::new('--input-format', '--input-format', [CompletionResultType]::ParameterName, 'The form of the input, where its name does not say it')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;show' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;log' {
            [CompletionResult]::new('--act', '--act', [CompletionResultType]::ParameterName, 'Only acts of this word, or of this noun')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Only acts by this officer')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'Only entries naming this record')
            [CompletionResult]::new('--last', '--last', [CompletionResultType]::ParameterName, 'Only the last so many')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;report' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace what is already where the report goes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Every act of a period by model and organization, and what stands out')
            [CompletionResult]::new('posture', 'posture', [CompletionResultType]::ParameterValue, 'How every model, restoration and cohort stands, and what differs')
            [CompletionResult]::new('reviews', 'reviews', [CompletionResultType]::ParameterValue, 'What came in, what was decided and how fast, and who still waits')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'The whole file on one organization, to hand to it')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'The auditor''s package: reports, records, log, policies, digests')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;report;audit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The period''s first moment [default: when the ledger was founded]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The period''s last day, or the first moment after it [default: now]')
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'Exit with 1 if something of this severity or a graver one is found: high, medium, low or note')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Only this part of it; CSV holds one part, the entries if not said')
            [CompletionResult]::new('--checkpoint', '--checkpoint', [CompletionResultType]::ParameterName, 'A checkpoint of this ledger, kept from before; may come several times')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'The key that verifies it, kept apart from the ledger')
            [CompletionResult]::new('--checkpoint-every', '--checkpoint-every', [CompletionResultType]::ParameterName, 'How long an entry may stand before a checkpoint covers it')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace what is already where the report goes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;report;posture' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'An earlier moment to compare with')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace what is already where the report goes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;report;reviews' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The period''s first moment [default: when the ledger was founded]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The period''s last day, or the first moment after it [default: now]')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace what is already where the report goes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;report;record' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace what is already where the report goes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;report;evidence' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'The folder to make')
            [CompletionResult]::new('--checkpoint', '--checkpoint', [CompletionResultType]::ParameterName, 'A checkpoint of this ledger, kept from before; may come several times')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'The key that verifies it, kept apart from the ledger')
            [CompletionResult]::new('--checkpoint-every', '--checkpoint-every', [CompletionResultType]::ParameterName, 'How long an entry may stand before a checkpoint covers it')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace what is already where the report goes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;report;help' {
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Every act of a period by model and organization, and what stands out')
            [CompletionResult]::new('posture', 'posture', [CompletionResultType]::ParameterValue, 'How every model, restoration and cohort stands, and what differs')
            [CompletionResult]::new('reviews', 'reviews', [CompletionResultType]::ParameterValue, 'What came in, what was decided and how fast, and who still waits')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'The whole file on one organization, to hand to it')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'The auditor''s package: reports, records, log, policies, digests')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;report;help;audit' {
            break
        }
        'clearance;report;help;posture' {
            break
        }
        'clearance;report;help;reviews' {
            break
        }
        'clearance;report;help;record' {
            break
        }
        'clearance;report;help;evidence' {
            break
        }
        'clearance;report;help;help' {
            break
        }
        'clearance;apply' {
            [CompletionResult]::new('--act', '--act', [CompletionResultType]::ParameterName, 'The act of rows that name none, such as `org.register`')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'The field a column goes to, in quotes where the column''s name has spaces: `--map ''Legal name=name''`; with nothing after `=` the column is left out')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'When acts that do not say it have force')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for acts that do not say it')
            [CompletionResult]::new('--sheet', '--sheet', [CompletionResultType]::ParameterName, 'The sheet of a workbook, by its name or its number from 1 [default: the only one]')
            [CompletionResult]::new('--input-format', '--input-format', [CompletionResultType]::ParameterName, 'The form of the input, where its name does not say it')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rejected rows go, with `error_code` and `error`, ready to be mended and applied again')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Write a sheet for rows of this act, with notes and the values there are: CSV, or a workbook where `--output` ends in `.xlsx`')
            [CompletionResult]::new('--signed', '--signed', [CompletionResultType]::ParameterName, 'Statements of `--statement-out` that were signed elsewhere: recorded word for word, or not at all')
            [CompletionResult]::new('--signature', '--signature', [CompletionResultType]::ParameterName, 'The signature over them, as `ssh-keygen -Y sign` wrote it')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Record the good rows and write the others to `--rejects`')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;init' {
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'The founder''s public key, as OpenSSH writes it')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'The file of the founder''s public key')
            [CompletionResult]::new('--key-until', '--key-until', [CompletionResultType]::ParameterName, 'Until when the founder''s key may sign')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'A ledger to try things in: acts may say when they were recorded, `--now` sets the clock, one person may do everything. It says so in its first entry and on every answer')
            [CompletionResult]::new('--single-officer', '--single-officer', [CompletionResultType]::ParameterName, 'A ledger of one officer: acts that loosen need no second one. It says so in its first entry and on every report')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;ledger' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'What it is and where its log ends')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check every entry, signature and record against each other, and the log against a checkpoint')
            [CompletionResult]::new('checkpoint', 'checkpoint', [CompletionResultType]::ParameterValue, 'Print a signed note of where the log stands, to be kept elsewhere')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy it, verified, to a new file that a read-only medium can hold')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Make the records anew from the log')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;ledger;info' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;ledger;verify' {
            [CompletionResult]::new('--checkpoint', '--checkpoint', [CompletionResultType]::ParameterName, 'A checkpoint of this ledger, kept from before; may come several times')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'The key that verifies it, kept apart from the ledger')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;ledger;checkpoint' {
            [CompletionResult]::new('--signing-key', '--signing-key', [CompletionResultType]::ParameterName, 'The file of the ledger''s own key [default: the ledger''s name with `.key` behind it]')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--vkey', '--vkey', [CompletionResultType]::ParameterName, 'Print the key that verifies checkpoints instead: `NAME+HASH+KEY`')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;ledger;backup' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;ledger;rebuild' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;ledger;help' {
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'What it is and where its log ends')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check every entry, signature and record against each other, and the log against a checkpoint')
            [CompletionResult]::new('checkpoint', 'checkpoint', [CompletionResultType]::ParameterValue, 'Print a signed note of where the log stands, to be kept elsewhere')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy it, verified, to a new file that a read-only medium can hold')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Make the records anew from the log')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;ledger;help;info' {
            break
        }
        'clearance;ledger;help;verify' {
            break
        }
        'clearance;ledger;help;checkpoint' {
            break
        }
        'clearance;ledger;help;backup' {
            break
        }
        'clearance;ledger;help;rebuild' {
            break
        }
        'clearance;ledger;help;help' {
            break
        }
        'clearance;demo' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;config' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Every setting that holds, and the named ledgers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;config;show' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--origin', '--origin', [CompletionResultType]::ParameterName, 'Say where each value came from: a flag, the environment, the file, or the default')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;config;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Every setting that holds, and the named ledgers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;config;help;show' {
            break
        }
        'clearance;config;help;help' {
            break
        }
        'clearance;schema' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;completions' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--live', '--live', [CompletionResultType]::ParameterName, 'The script that asks the program at every word, which knows the ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;man' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write every page into this folder instead')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;explain' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Registers an organization')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes what is known of an organization from a moment on')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Bars an organization for a time, whatever it has been granted')
            [CompletionResult]::new('reinstate', 'reinstate', [CompletionResultType]::ParameterValue, 'Ends an organization''s suspension')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends an organization''s registration for good')
            [CompletionResult]::new('attest', 'attest', [CompletionResultType]::ParameterValue, 'Records evidence that an organization holds')
            [CompletionResult]::new('withdraw-attestation', 'withdraw-attestation', [CompletionResultType]::ParameterValue, 'Records that an organization no longer holds a kind of attestation')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;org;register' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'the legal name (required)')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'country of registration, ISO 3166-1 alpha-2')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'what kind of body it is')
            [CompletionResult]::new('--sectors', '--sectors', [CompletionResultType]::ParameterName, 'critical-infrastructure sectors, complete once stated')
            [CompletionResult]::new('--lei', '--lei', [CompletionResultType]::ParameterName, 'legal entity identifier')
            [CompletionResult]::new('--uei', '--uei', [CompletionResultType]::ParameterName, 'unique entity identifier of SAM.gov')
            [CompletionResult]::new('--cage', '--cage', [CompletionResultType]::ParameterName, 'CAGE code')
            [CompletionResult]::new('--identifiers', '--identifiers', [CompletionResultType]::ParameterName, 'other identifiers, scheme to value')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'tags')
            [CompletionResult]::new('--attributes', '--attributes', [CompletionResultType]::ParameterName, 'attributes, name to value')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'whom to write to')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org;amend' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'the legal name')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'country of registration, ISO 3166-1 alpha-2')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'what kind of body it is')
            [CompletionResult]::new('--sectors', '--sectors', [CompletionResultType]::ParameterName, 'critical-infrastructure sectors, complete once stated')
            [CompletionResult]::new('--lei', '--lei', [CompletionResultType]::ParameterName, 'legal entity identifier')
            [CompletionResult]::new('--uei', '--uei', [CompletionResultType]::ParameterName, 'unique entity identifier of SAM.gov')
            [CompletionResult]::new('--cage', '--cage', [CompletionResultType]::ParameterName, 'CAGE code')
            [CompletionResult]::new('--identifiers', '--identifiers', [CompletionResultType]::ParameterName, 'other identifiers, scheme to value; they replace the earlier ones')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'tags; they replace the earlier ones')
            [CompletionResult]::new('--attributes', '--attributes', [CompletionResultType]::ParameterName, 'attributes, name to value; those named replace the earlier ones')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'whom to write to')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org;suspend' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org;reinstate' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org;retire' {
            [CompletionResult]::new('--successor', '--successor', [CompletionResultType]::ParameterName, 'the organization that follows it')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org;attest' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'the kind of attestation, such as `defensive-use-agreement` (required)')
            [CompletionResult]::new('--issuer', '--issuer', [CompletionResultType]::ParameterName, 'who issued it')
            [CompletionResult]::new('--issued', '--issued', [CompletionResultType]::ParameterName, 'when it was issued')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'until when it counts')
            [CompletionResult]::new('--digest', '--digest', [CompletionResultType]::ParameterName, 'SHA-256 of the document')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'a document to hash for `--digest`')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org;withdraw-attestation' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'the kind of attestation (required)')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'only those whose country is this')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'only those whose kind is this')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'only those whose sector is this')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'only those whose tag is this')
            [CompletionResult]::new('--prefix', '--prefix', [CompletionResultType]::ParameterName, 'only those whose reference begins with this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;org;help' {
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Registers an organization')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes what is known of an organization from a moment on')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Bars an organization for a time, whatever it has been granted')
            [CompletionResult]::new('reinstate', 'reinstate', [CompletionResultType]::ParameterValue, 'Ends an organization''s suspension')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends an organization''s registration for good')
            [CompletionResult]::new('attest', 'attest', [CompletionResultType]::ParameterValue, 'Records evidence that an organization holds')
            [CompletionResult]::new('withdraw-attestation', 'withdraw-attestation', [CompletionResultType]::ParameterValue, 'Records that an organization no longer holds a kind of attestation')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;org;help;register' {
            break
        }
        'clearance;org;help;amend' {
            break
        }
        'clearance;org;help;suspend' {
            break
        }
        'clearance;org;help;reinstate' {
            break
        }
        'clearance;org;help;retire' {
            break
        }
        'clearance;org;help;attest' {
            break
        }
        'clearance;org;help;withdraw-attestation' {
            break
        }
        'clearance;org;help;list' {
            break
        }
        'clearance;org;help;help' {
            break
        }
        'clearance;model' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Registers a model')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes what is known of a model from a moment on')
            [CompletionResult]::new('evaluate', 'evaluate', [CompletionResultType]::ParameterValue, 'Records something measured of a model')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends a model''s life for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;model;register' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'its name')
            [CompletionResult]::new('--family', '--family', [CompletionResultType]::ParameterName, 'the family it belongs to')
            [CompletionResult]::new('--surfaces', '--surfaces', [CompletionResultType]::ParameterName, 'where it can be used, such as `api` (required)')
            [CompletionResult]::new('--released', '--released', [CompletionResultType]::ParameterName, 'when it was released')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;model;amend' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'its name')
            [CompletionResult]::new('--family', '--family', [CompletionResultType]::ParameterName, 'the family it belongs to')
            [CompletionResult]::new('--surfaces', '--surfaces', [CompletionResultType]::ParameterName, 'where it can be used; they replace the earlier ones')
            [CompletionResult]::new('--released', '--released', [CompletionResultType]::ParameterName, 'when it was released')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;model;evaluate' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'what was measured, such as a benchmark (required)')
            [CompletionResult]::new('--value', '--value', [CompletionResultType]::ParameterName, 'the result, as a decimal number')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'its unit')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'who measured it')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'where it was published')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;model;retire' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;model;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--family', '--family', [CompletionResultType]::ParameterName, 'only those whose family is this')
            [CompletionResult]::new('--surface', '--surface', [CompletionResultType]::ParameterName, 'only those whose surface is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;model;help' {
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Registers a model')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes what is known of a model from a moment on')
            [CompletionResult]::new('evaluate', 'evaluate', [CompletionResultType]::ParameterValue, 'Records something measured of a model')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends a model''s life for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;model;help;register' {
            break
        }
        'clearance;model;help;amend' {
            break
        }
        'clearance;model;help;evaluate' {
            break
        }
        'clearance;model;help;retire' {
            break
        }
        'clearance;model;help;list' {
            break
        }
        'clearance;model;help;help' {
            break
        }
        'clearance;authority' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Records the instrument behind later acts')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Records the written form of an oral instrument')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;authority;record' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'what kind of instrument it is (required)')
            [CompletionResult]::new('--issuer', '--issuer', [CompletionResultType]::ParameterName, 'who issued it (required)')
            [CompletionResult]::new('--number', '--number', [CompletionResultType]::ParameterName, 'its number or title')
            [CompletionResult]::new('--served', '--served', [CompletionResultType]::ParameterName, 'when it was served')
            [CompletionResult]::new('--served-how', '--served-how', [CompletionResultType]::ParameterName, 'how it was served')
            [CompletionResult]::new('--announced', '--announced', [CompletionResultType]::ParameterName, 'when it was announced')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'where it was published, and how certain that is')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;authority;confirm' {
            [CompletionResult]::new('--served', '--served', [CompletionResultType]::ParameterName, 'when the written form was served')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'where it was published, and how certain that is')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;authority;list' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'only those whose type is this')
            [CompletionResult]::new('--issuer', '--issuer', [CompletionResultType]::ParameterName, 'only those whose issuer is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;authority;help' {
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Records the instrument behind later acts')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Records the written form of an oral instrument')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;authority;help;record' {
            break
        }
        'clearance;authority;help;confirm' {
            break
        }
        'clearance;authority;help;list' {
            break
        }
        'clearance;authority;help;help' {
            break
        }
        'clearance;lockdown' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('impose', 'impose', [CompletionResultType]::ParameterValue, 'Restricts one or more models')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes a lockdown''s scope or review date from a moment on')
            [CompletionResult]::new('lift', 'lift', [CompletionResultType]::ParameterValue, 'Ends a lockdown, or one of its two readings, for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;lockdown;impose' {
            [CompletionResult]::new('--models', '--models', [CompletionResultType]::ParameterName, 'the models (required)')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, '`suspension` of a model that was open, or `preview` of one that never was (required)')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind it (required)')
            [CompletionResult]::new('--ordered', '--ordered', [CompletionResultType]::ParameterName, 'whom the instrument bars; default `everyone`')
            [CompletionResult]::new('--implemented', '--implemented', [CompletionResultType]::ParameterName, 'whom the measure taken bars; default: as ordered')
            [CompletionResult]::new('--review-by', '--review-by', [CompletionResultType]::ParameterName, 'by when it is to be reviewed')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;lockdown;amend' {
            [CompletionResult]::new('--models', '--models', [CompletionResultType]::ParameterName, 'the models concerned; default: all of the lockdown''s')
            [CompletionResult]::new('--ordered', '--ordered', [CompletionResultType]::ParameterName, 'whom the instrument bars')
            [CompletionResult]::new('--implemented', '--implemented', [CompletionResultType]::ParameterName, 'whom the measure taken bars')
            [CompletionResult]::new('--review-by', '--review-by', [CompletionResultType]::ParameterName, 'by when it is to be reviewed')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;lockdown;lift' {
            [CompletionResult]::new('--models', '--models', [CompletionResultType]::ParameterName, 'the models concerned; default: all of the lockdown''s')
            [CompletionResult]::new('--of', '--of', [CompletionResultType]::ParameterName, 'which reading ends: what is `ordered`, what is `implemented`, or `both`')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;lockdown;list' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'only those whose type is this')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'only those whose model is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;lockdown;help' {
            [CompletionResult]::new('impose', 'impose', [CompletionResultType]::ParameterValue, 'Restricts one or more models')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes a lockdown''s scope or review date from a moment on')
            [CompletionResult]::new('lift', 'lift', [CompletionResultType]::ParameterValue, 'Ends a lockdown, or one of its two readings, for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;lockdown;help;impose' {
            break
        }
        'clearance;lockdown;help;amend' {
            break
        }
        'clearance;lockdown;help;lift' {
            break
        }
        'clearance;lockdown;help;list' {
            break
        }
        'clearance;lockdown;help;help' {
            break
        }
        'clearance;restoration' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Lifts a lockdown for some, under conditions')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes a restoration from a moment on')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Ends a restoration for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;restoration;open' {
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind it (required)')
            [CompletionResult]::new('--models', '--models', [CompletionResultType]::ParameterName, 'the models it covers; needed where the lockdown has several')
            [CompletionResult]::new('--admits', '--admits', [CompletionResultType]::ParameterName, 'whom it admits by rule; default `nobody`: by grant only')
            [CompletionResult]::new('--roster', '--roster', [CompletionResultType]::ParameterName, '`recorded`: the grants here are the list; `unpublished`: a list exists that we may not see')
            [CompletionResult]::new('--surfaces', '--surfaces', [CompletionResultType]::ParameterName, 'the surfaces it covers; default: all')
            [CompletionResult]::new('--purposes', '--purposes', [CompletionResultType]::ParameterName, 'the purposes it covers; default: all')
            [CompletionResult]::new('--persons', '--persons', [CompletionResultType]::ParameterName, 'the persons it covers; default: all')
            [CompletionResult]::new('--conditions', '--conditions', [CompletionResultType]::ParameterName, 'conditions: codes, or mappings of `code`, `clause`, `due`')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'until when it holds')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;restoration;amend' {
            [CompletionResult]::new('--models', '--models', [CompletionResultType]::ParameterName, 'the models it covers')
            [CompletionResult]::new('--admits', '--admits', [CompletionResultType]::ParameterName, 'whom it admits by rule')
            [CompletionResult]::new('--roster', '--roster', [CompletionResultType]::ParameterName, 'whether the list of those admitted is in this ledger')
            [CompletionResult]::new('--surfaces', '--surfaces', [CompletionResultType]::ParameterName, 'the surfaces it covers')
            [CompletionResult]::new('--purposes', '--purposes', [CompletionResultType]::ParameterName, 'the purposes it covers')
            [CompletionResult]::new('--persons', '--persons', [CompletionResultType]::ParameterName, 'the persons it covers')
            [CompletionResult]::new('--conditions', '--conditions', [CompletionResultType]::ParameterName, 'conditions; they replace the earlier ones')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'until when it holds')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;restoration;close' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;restoration;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--lockdown', '--lockdown', [CompletionResultType]::ParameterName, 'only those whose lockdown is this')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'only those whose model is this')
            [CompletionResult]::new('--roster', '--roster', [CompletionResultType]::ParameterName, 'only those whose roster is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;restoration;help' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Lifts a lockdown for some, under conditions')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes a restoration from a moment on')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Ends a restoration for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;restoration;help;open' {
            break
        }
        'clearance;restoration;help;amend' {
            break
        }
        'clearance;restoration;help;close' {
            break
        }
        'clearance;restoration;help;list' {
            break
        }
        'clearance;restoration;help;help' {
            break
        }
        'clearance;grant' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Admits one organization by name under a restoration')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Gives a grant a new term')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Bars a grant''s organization for a time')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Ends a grant''s suspension')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Ends a grant for good')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Records that access was switched on at a surface; it never decides who is cleared')
            [CompletionResult]::new('deprovision', 'deprovision', [CompletionResultType]::ParameterValue, 'Records that access was switched off at a surface')
            [CompletionResult]::new('breach', 'breach', [CompletionResultType]::ParameterValue, 'Records that a condition of a grant was not kept, and by when that is to be cured')
            [CompletionResult]::new('cure', 'cure', [CompletionResultType]::ParameterValue, 'Records that a breach was cured')
            [CompletionResult]::new('recertify', 'recertify', [CompletionResultType]::ParameterValue, 'Records that a grant was looked at again and still is as it should be')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;grant;issue' {
            [CompletionResult]::new('--surfaces', '--surfaces', [CompletionResultType]::ParameterName, 'the surfaces it covers; default: the restoration''s')
            [CompletionResult]::new('--purposes', '--purposes', [CompletionResultType]::ParameterName, 'the purposes it covers; default: the restoration''s')
            [CompletionResult]::new('--persons', '--persons', [CompletionResultType]::ParameterName, 'the persons it covers; default: the restoration''s')
            [CompletionResult]::new('--conditions', '--conditions', [CompletionResultType]::ParameterName, 'conditions on top of the restoration''s')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'until when it holds')
            [CompletionResult]::new('--review', '--review', [CompletionResultType]::ParameterName, 'the review that approved it')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;renew' {
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'until when it holds (required)')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;suspend' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;resume' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;revoke' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;provision' {
            [CompletionResult]::new('--surface', '--surface', [CompletionResultType]::ParameterName, 'the surface (required)')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;deprovision' {
            [CompletionResult]::new('--surface', '--surface', [CompletionResultType]::ParameterName, 'the surface (required)')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;breach' {
            [CompletionResult]::new('--condition', '--condition', [CompletionResultType]::ParameterName, 'the condition that was not kept')
            [CompletionResult]::new('--cure-by', '--cure-by', [CompletionResultType]::ParameterName, 'by when it is to be cured (required)')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;cure' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;recertify' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--organization', '--organization', [CompletionResultType]::ParameterName, 'only those whose organization is this')
            [CompletionResult]::new('--restoration', '--restoration', [CompletionResultType]::ParameterName, 'only those whose restoration is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;grant;help' {
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Admits one organization by name under a restoration')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Gives a grant a new term')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Bars a grant''s organization for a time')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Ends a grant''s suspension')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Ends a grant for good')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Records that access was switched on at a surface; it never decides who is cleared')
            [CompletionResult]::new('deprovision', 'deprovision', [CompletionResultType]::ParameterValue, 'Records that access was switched off at a surface')
            [CompletionResult]::new('breach', 'breach', [CompletionResultType]::ParameterValue, 'Records that a condition of a grant was not kept, and by when that is to be cured')
            [CompletionResult]::new('cure', 'cure', [CompletionResultType]::ParameterValue, 'Records that a breach was cured')
            [CompletionResult]::new('recertify', 'recertify', [CompletionResultType]::ParameterValue, 'Records that a grant was looked at again and still is as it should be')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;grant;help;issue' {
            break
        }
        'clearance;grant;help;renew' {
            break
        }
        'clearance;grant;help;suspend' {
            break
        }
        'clearance;grant;help;resume' {
            break
        }
        'clearance;grant;help;revoke' {
            break
        }
        'clearance;grant;help;provision' {
            break
        }
        'clearance;grant;help;deprovision' {
            break
        }
        'clearance;grant;help;breach' {
            break
        }
        'clearance;grant;help;cure' {
            break
        }
        'clearance;grant;help;recertify' {
            break
        }
        'clearance;grant;help;list' {
            break
        }
        'clearance;grant;help;help' {
            break
        }
        'clearance;policy' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('propose', 'propose', [CompletionResultType]::ParameterValue, 'Proposes a version of a policy')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approves a proposed version, as another officer than its proposer')
            [CompletionResult]::new('adopt', 'adopt', [CompletionResultType]::ParameterValue, 'Puts a version in force, from the act''s effective moment and at the earliest from the version''s own')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends a version without a next one: what it required is required no longer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Read policies, with every mistake at its place')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Run the tests a policy carries')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A version as it was proposed')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What a second version changes: by structure, in meaning, and for whom')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;policy;propose' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;approve' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;adopt' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;retire' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'only those whose model is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;check' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;test' {
            [CompletionResult]::new('--tests', '--tests', [CompletionResultType]::ParameterName, 'Further tests: a file that holds a list of them')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;show' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Its text, byte for byte, and nothing else')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;diff' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--changes', '--changes', [CompletionResultType]::ParameterName, 'What differs by structure')
            [CompletionResult]::new('--meaning', '--meaning', [CompletionResultType]::ParameterName, 'What differs in meaning')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'Whom it concerns: every registered organization that gains or loses, by name')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;policy;help' {
            [CompletionResult]::new('propose', 'propose', [CompletionResultType]::ParameterValue, 'Proposes a version of a policy')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approves a proposed version, as another officer than its proposer')
            [CompletionResult]::new('adopt', 'adopt', [CompletionResultType]::ParameterValue, 'Puts a version in force, from the act''s effective moment and at the earliest from the version''s own')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends a version without a next one: what it required is required no longer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Read policies, with every mistake at its place')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Run the tests a policy carries')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A version as it was proposed')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What a second version changes: by structure, in meaning, and for whom')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;policy;help;propose' {
            break
        }
        'clearance;policy;help;approve' {
            break
        }
        'clearance;policy;help;adopt' {
            break
        }
        'clearance;policy;help;retire' {
            break
        }
        'clearance;policy;help;list' {
            break
        }
        'clearance;policy;help;check' {
            break
        }
        'clearance;policy;help;test' {
            break
        }
        'clearance;policy;help;show' {
            break
        }
        'clearance;policy;help;diff' {
            break
        }
        'clearance;policy;help;help' {
            break
        }
        'clearance;review' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Opens a review: of an organization''s application, or of a model''s own status')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Records that nothing is missing any more: the clock starts')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Stops the clock, with the reason''s code and who is waited for')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Lets the clock run on')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Gives a review to an officer')
            [CompletionResult]::new('recuse', 'recuse', [CompletionResultType]::ParameterValue, 'Takes an officer off a review for good')
            [CompletionResult]::new('vote', 'vote', [CompletionResultType]::ParameterValue, 'Votes: a recommendation with the clauses it rests on, a reason''s code and its words')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decides, as the votes for exactly this outcome allow')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Records that the applicant was told: the time to appeal runs from then')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Records that the applicant withdrew')
            [CompletionResult]::new('appeal', 'appeal', [CompletionResultType]::ParameterValue, 'Records the applicant''s appeal, of a decision or of silence: it goes to officers who had no part in it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('reasons', 'reasons', [CompletionResultType]::ParameterValue, 'The statement of reasons of a decision, fit to send to the applicant')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;review;open' {
            [CompletionResult]::new('--organization', '--organization', [CompletionResultType]::ParameterName, 'the applicant; without one, the review is of the model''s own status')
            [CompletionResult]::new('--restorations', '--restorations', [CompletionResultType]::ParameterName, 'the restorations under which grants are asked; default: the model''s only open one')
            [CompletionResult]::new('--asks', '--asks', [CompletionResultType]::ParameterName, 'what is asked for: surfaces, purposes, persons, conditions, until')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;complete' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;hold' {
            [CompletionResult]::new('--waiting-for', '--waiting-for', [CompletionResultType]::ParameterName, 'who is waited for (required)')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;resume' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;assign' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;recuse' {
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'the officer; default: whoever acts')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;vote' {
            [CompletionResult]::new('--recommends', '--recommends', [CompletionResultType]::ParameterName, 'what is recommended (required)')
            [CompletionResult]::new('--cites', '--cites', [CompletionResultType]::ParameterName, 'the rules and clauses of the policy that it rests on, such as a rule''s id or `requires`; needed where a policy''s review decides, unless the application is sent back')
            [CompletionResult]::new('--surfaces', '--surfaces', [CompletionResultType]::ParameterName, 'the surfaces to grant; default: as asked')
            [CompletionResult]::new('--purposes', '--purposes', [CompletionResultType]::ParameterName, 'the purposes to grant; default: as asked')
            [CompletionResult]::new('--persons', '--persons', [CompletionResultType]::ParameterName, 'the persons to grant; default: as asked')
            [CompletionResult]::new('--conditions', '--conditions', [CompletionResultType]::ParameterName, 'the conditions to grant on; default: as asked')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'until when; default: as asked')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;decide' {
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'the outcome (required)')
            [CompletionResult]::new('--surfaces', '--surfaces', [CompletionResultType]::ParameterName, 'the surfaces granted; default: as voted')
            [CompletionResult]::new('--purposes', '--purposes', [CompletionResultType]::ParameterName, 'the purposes granted; default: as voted')
            [CompletionResult]::new('--persons', '--persons', [CompletionResultType]::ParameterName, 'the persons granted; default: as voted')
            [CompletionResult]::new('--conditions', '--conditions', [CompletionResultType]::ParameterName, 'the conditions granted on; default: as voted')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'until when; default: as voted')
            [CompletionResult]::new('--departs', '--departs', [CompletionResultType]::ParameterName, 'what distinguishes the case, as a code, where the decision departs from what the rules say')
            [CompletionResult]::new('--distinguished', '--distinguished', [CompletionResultType]::ParameterName, 'the same in words')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;notify' {
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'how: by letter, by mail, at a hearing')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;withdraw' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;appeal' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--organization', '--organization', [CompletionResultType]::ParameterName, 'only those whose organization is this')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'only those whose model is this')
            [CompletionResult]::new('--waiting-for', '--waiting-for', [CompletionResultType]::ParameterName, 'only those whose waiting-for is this')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'only those whose officer is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;reasons' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;review;help' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Opens a review: of an organization''s application, or of a model''s own status')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Records that nothing is missing any more: the clock starts')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Stops the clock, with the reason''s code and who is waited for')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Lets the clock run on')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Gives a review to an officer')
            [CompletionResult]::new('recuse', 'recuse', [CompletionResultType]::ParameterValue, 'Takes an officer off a review for good')
            [CompletionResult]::new('vote', 'vote', [CompletionResultType]::ParameterValue, 'Votes: a recommendation with the clauses it rests on, a reason''s code and its words')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decides, as the votes for exactly this outcome allow')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Records that the applicant was told: the time to appeal runs from then')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Records that the applicant withdrew')
            [CompletionResult]::new('appeal', 'appeal', [CompletionResultType]::ParameterValue, 'Records the applicant''s appeal, of a decision or of silence: it goes to officers who had no part in it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('reasons', 'reasons', [CompletionResultType]::ParameterValue, 'The statement of reasons of a decision, fit to send to the applicant')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;review;help;open' {
            break
        }
        'clearance;review;help;complete' {
            break
        }
        'clearance;review;help;hold' {
            break
        }
        'clearance;review;help;resume' {
            break
        }
        'clearance;review;help;assign' {
            break
        }
        'clearance;review;help;recuse' {
            break
        }
        'clearance;review;help;vote' {
            break
        }
        'clearance;review;help;decide' {
            break
        }
        'clearance;review;help;notify' {
            break
        }
        'clearance;review;help;withdraw' {
            break
        }
        'clearance;review;help;appeal' {
            break
        }
        'clearance;review;help;list' {
            break
        }
        'clearance;review;help;reasons' {
            break
        }
        'clearance;review;help;help' {
            break
        }
        'clearance;proposal' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Puts an act before a second officer: nothing changes until another one approves it')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approves a proposal, as another officer than the one who opened it; the last approval records the act')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Ends a proposal without its act')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A proposal, the act it holds, and what that would do')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;proposal;open' {
            [CompletionResult]::new('--holds', '--holds', [CompletionResultType]::ParameterName, 'the act, as a row of a batch writes it (required)')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;proposal;approve' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;proposal;reject' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;proposal;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--holds', '--holds', [CompletionResultType]::ParameterName, 'only those whose holds is this')
            [CompletionResult]::new('--proposed-by', '--proposed-by', [CompletionResultType]::ParameterName, 'only those whose proposed-by is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;proposal;show' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;proposal;help' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Puts an act before a second officer: nothing changes until another one approves it')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approves a proposal, as another officer than the one who opened it; the last approval records the act')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Ends a proposal without its act')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A proposal, the act it holds, and what that would do')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;proposal;help;open' {
            break
        }
        'clearance;proposal;help;approve' {
            break
        }
        'clearance;proposal;help;reject' {
            break
        }
        'clearance;proposal;help;list' {
            break
        }
        'clearance;proposal;help;show' {
            break
        }
        'clearance;proposal;help;help' {
            break
        }
        'clearance;officer' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('enroll', 'enroll', [CompletionResultType]::ParameterValue, 'Enrols an officer')
            [CompletionResult]::new('rekey', 'rekey', [CompletionResultType]::ParameterValue, 'Gives an officer another key, or the first one. One''s own is changed alone, another officer''s needs two')
            [CompletionResult]::new('delegate', 'delegate', [CompletionResultType]::ParameterValue, 'Lends roles of one''s own to another officer for a time')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends an officer''s powers for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('allowed-signers', 'allowed-signers', [CompletionResultType]::ParameterValue, 'Every key with its officer and time, as `ssh-keygen -Y verify` reads them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;officer;enroll' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'the officer''s name')
            [CompletionResult]::new('--roles', '--roles', [CompletionResultType]::ParameterName, 'the officer''s roles: reviewer, approver, auditor, administrator, or a policy''s own')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'the public key the officer signs with, as OpenSSH writes it: `ssh-ed25519 AAAA…`')
            [CompletionResult]::new('--key-until', '--key-until', [CompletionResultType]::ParameterName, 'until when the key may sign')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'the file of the public key, in the place of `--key`')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;officer;rekey' {
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'the public key the officer signs with from now on, as OpenSSH writes it (required)')
            [CompletionResult]::new('--key-until', '--key-until', [CompletionResultType]::ParameterName, 'until when the key may sign')
            [CompletionResult]::new('--compromised-since', '--compromised-since', [CompletionResultType]::ParameterName, 'since when the key before may have been in other hands: what it signed from then on is reported')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'the file of the public key, in the place of `--key`')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;officer;delegate' {
            [CompletionResult]::new('--roles', '--roles', [CompletionResultType]::ParameterName, 'the roles, which whoever delegates holds; default: all of those')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'until when (required)')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;officer;retire' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;officer;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'only those whose status is this')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'only those whose role is this')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;officer;allowed-signers' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;officer;help' {
            [CompletionResult]::new('enroll', 'enroll', [CompletionResultType]::ParameterValue, 'Enrols an officer')
            [CompletionResult]::new('rekey', 'rekey', [CompletionResultType]::ParameterValue, 'Gives an officer another key, or the first one. One''s own is changed alone, another officer''s needs two')
            [CompletionResult]::new('delegate', 'delegate', [CompletionResultType]::ParameterValue, 'Lends roles of one''s own to another officer for a time')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends an officer''s powers for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('allowed-signers', 'allowed-signers', [CompletionResultType]::ParameterValue, 'Every key with its officer and time, as `ssh-keygen -Y verify` reads them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;officer;help;enroll' {
            break
        }
        'clearance;officer;help;rekey' {
            break
        }
        'clearance;officer;help;delegate' {
            break
        }
        'clearance;officer;help;retire' {
            break
        }
        'clearance;officer;help;list' {
            break
        }
        'clearance;officer;help;allowed-signers' {
            break
        }
        'clearance;officer;help;help' {
            break
        }
        'clearance;entry' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('correct', 'correct', [CompletionResultType]::ParameterValue, 'Records that an entry was recorded wrongly, and how it should read')
            [CompletionResult]::new('void', 'void', [CompletionResultType]::ParameterValue, 'Records that an entry''s act never happened')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;entry;correct' {
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'new values, field to value')
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;entry;void' {
            [CompletionResult]::new('--effective', '--effective', [CompletionResultType]::ParameterName, 'when the act has force; default: as recorded. A past moment needs a reason')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'why, in words')
            [CompletionResult]::new('--reason-code', '--reason-code', [CompletionResultType]::ParameterName, 'why, as a code')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'the instrument behind the act')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'references to evidence')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'a note')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'a name of yours for this act; `$name` stands for the record it makes')
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'the approved proposal that holds this act')
            [CompletionResult]::new('--recorded', '--recorded', [CompletionResultType]::ParameterName, 'when it was recorded (sandbox ledgers only)')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: a file, or a name of the configuration [default: in the platform''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts [default: the login name]')
            [CompletionResult]::new('--sign-with', '--sign-with', [CompletionResultType]::ParameterName, 'The key that signs what is recorded: its file, or the public key''s if an agent holds it')
            [CompletionResult]::new('--statement-out', '--statement-out', [CompletionResultType]::ParameterName, 'Write the statements to be signed elsewhere to this file; record nothing')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The moment asked about [default: now]')
            [CompletionResult]::new('--known-at', '--known-at', [CompletionResultType]::ParameterName, 'As the ledger stood at this moment or entry [default: its head]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file instead')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The clock of a sandbox ledger')
            [CompletionResult]::new('--with-dependents', '--with-dependents', [CompletionResultType]::ParameterName, 'void the entries that rest on it as well')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be recorded; record nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Confirm without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask: a missing answer is an error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say less on standard error')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print the flags; `clearance help COMMAND` has examples')
            break
        }
        'clearance;entry;help' {
            [CompletionResult]::new('correct', 'correct', [CompletionResultType]::ParameterValue, 'Records that an entry was recorded wrongly, and how it should read')
            [CompletionResult]::new('void', 'void', [CompletionResultType]::ParameterValue, 'Records that an entry''s act never happened')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;entry;help;correct' {
            break
        }
        'clearance;entry;help;void' {
            break
        }
        'clearance;entry;help;help' {
            break
        }
        'clearance;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'The board: every model, its regime, since when, and what comes next')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'May this organization use this model, and why')
            [CompletionResult]::new('who', 'who', [CompletionResultType]::ParameterValue, 'Who is cleared for a model, or with `--not` who is not')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'The least that would clear an organization for a model')
            [CompletionResult]::new('timeline', 'timeline', [CompletionResultType]::ParameterValue, 'How every model stood over time, and how many were cleared by name')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'What needs a person: the daily check')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What differs between two moments, or between what was known at two')
            [CompletionResult]::new('simulate', 'simulate', [CompletionResultType]::ParameterValue, 'What a batch or a draft policy would do: who would gain and who would lose')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A record with its history')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'The entries, filtered')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Reports to hand over: what was done in a period, and what stands out')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Record a batch of acts in one transaction')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Found a ledger')
            [CompletionResult]::new('ledger', 'ledger', [CompletionResultType]::ParameterValue, 'The ledger itself')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make a ledger of the public history of 2026 and show what the tool is for')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The settings')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'The JSON Schema of a batch or a policy, for editors')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'The script with which a shell completes words')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'The manual: a page for every command, the concepts, the file formats')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'What a code means')
            [CompletionResult]::new('org', 'org', [CompletionResultType]::ParameterValue, 'Organizations and the evidence they hold')
            [CompletionResult]::new('model', 'model', [CompletionResultType]::ParameterValue, 'Models and what was measured of them')
            [CompletionResult]::new('authority', 'authority', [CompletionResultType]::ParameterValue, 'The instruments behind acts')
            [CompletionResult]::new('lockdown', 'lockdown', [CompletionResultType]::ParameterValue, 'Restrictions on models')
            [CompletionResult]::new('restoration', 'restoration', [CompletionResultType]::ParameterValue, 'Partial liftings of lockdowns')
            [CompletionResult]::new('grant', 'grant', [CompletionResultType]::ParameterValue, 'Admissions of one organization by name')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Versions of the rules: who is eligible, what is required, who decides')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Pending questions with a clock, decided by more than one')
            [CompletionResult]::new('proposal', 'proposal', [CompletionResultType]::ParameterValue, 'Acts that wait for a second officer')
            [CompletionResult]::new('officer', 'officer', [CompletionResultType]::ParameterValue, 'Who may act')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'Corrections and voids of entries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'clearance;help;status' {
            break
        }
        'clearance;help;check' {
            break
        }
        'clearance;help;who' {
            break
        }
        'clearance;help;path' {
            break
        }
        'clearance;help;timeline' {
            break
        }
        'clearance;help;due' {
            break
        }
        'clearance;help;diff' {
            break
        }
        'clearance;help;simulate' {
            break
        }
        'clearance;help;show' {
            break
        }
        'clearance;help;log' {
            break
        }
        'clearance;help;report' {
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Every act of a period by model and organization, and what stands out')
            [CompletionResult]::new('posture', 'posture', [CompletionResultType]::ParameterValue, 'How every model, restoration and cohort stands, and what differs')
            [CompletionResult]::new('reviews', 'reviews', [CompletionResultType]::ParameterValue, 'What came in, what was decided and how fast, and who still waits')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'The whole file on one organization, to hand to it')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'The auditor''s package: reports, records, log, policies, digests')
            break
        }
        'clearance;help;report;audit' {
            break
        }
        'clearance;help;report;posture' {
            break
        }
        'clearance;help;report;reviews' {
            break
        }
        'clearance;help;report;record' {
            break
        }
        'clearance;help;report;evidence' {
            break
        }
        'clearance;help;apply' {
            break
        }
        'clearance;help;init' {
            break
        }
        'clearance;help;ledger' {
            [CompletionResult]::new('info', 'info', [CompletionResultType]::ParameterValue, 'What it is and where its log ends')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check every entry, signature and record against each other, and the log against a checkpoint')
            [CompletionResult]::new('checkpoint', 'checkpoint', [CompletionResultType]::ParameterValue, 'Print a signed note of where the log stands, to be kept elsewhere')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy it, verified, to a new file that a read-only medium can hold')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Make the records anew from the log')
            break
        }
        'clearance;help;ledger;info' {
            break
        }
        'clearance;help;ledger;verify' {
            break
        }
        'clearance;help;ledger;checkpoint' {
            break
        }
        'clearance;help;ledger;backup' {
            break
        }
        'clearance;help;ledger;rebuild' {
            break
        }
        'clearance;help;demo' {
            break
        }
        'clearance;help;config' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Every setting that holds, and the named ledgers')
            break
        }
        'clearance;help;config;show' {
            break
        }
        'clearance;help;schema' {
            break
        }
        'clearance;help;completions' {
            break
        }
        'clearance;help;man' {
            break
        }
        'clearance;help;explain' {
            break
        }
        'clearance;help;org' {
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Registers an organization')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes what is known of an organization from a moment on')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Bars an organization for a time, whatever it has been granted')
            [CompletionResult]::new('reinstate', 'reinstate', [CompletionResultType]::ParameterValue, 'Ends an organization''s suspension')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends an organization''s registration for good')
            [CompletionResult]::new('attest', 'attest', [CompletionResultType]::ParameterValue, 'Records evidence that an organization holds')
            [CompletionResult]::new('withdraw-attestation', 'withdraw-attestation', [CompletionResultType]::ParameterValue, 'Records that an organization no longer holds a kind of attestation')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            break
        }
        'clearance;help;org;register' {
            break
        }
        'clearance;help;org;amend' {
            break
        }
        'clearance;help;org;suspend' {
            break
        }
        'clearance;help;org;reinstate' {
            break
        }
        'clearance;help;org;retire' {
            break
        }
        'clearance;help;org;attest' {
            break
        }
        'clearance;help;org;withdraw-attestation' {
            break
        }
        'clearance;help;org;list' {
            break
        }
        'clearance;help;model' {
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Registers a model')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes what is known of a model from a moment on')
            [CompletionResult]::new('evaluate', 'evaluate', [CompletionResultType]::ParameterValue, 'Records something measured of a model')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends a model''s life for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            break
        }
        'clearance;help;model;register' {
            break
        }
        'clearance;help;model;amend' {
            break
        }
        'clearance;help;model;evaluate' {
            break
        }
        'clearance;help;model;retire' {
            break
        }
        'clearance;help;model;list' {
            break
        }
        'clearance;help;authority' {
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Records the instrument behind later acts')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Records the written form of an oral instrument')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            break
        }
        'clearance;help;authority;record' {
            break
        }
        'clearance;help;authority;confirm' {
            break
        }
        'clearance;help;authority;list' {
            break
        }
        'clearance;help;lockdown' {
            [CompletionResult]::new('impose', 'impose', [CompletionResultType]::ParameterValue, 'Restricts one or more models')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes a lockdown''s scope or review date from a moment on')
            [CompletionResult]::new('lift', 'lift', [CompletionResultType]::ParameterValue, 'Ends a lockdown, or one of its two readings, for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            break
        }
        'clearance;help;lockdown;impose' {
            break
        }
        'clearance;help;lockdown;amend' {
            break
        }
        'clearance;help;lockdown;lift' {
            break
        }
        'clearance;help;lockdown;list' {
            break
        }
        'clearance;help;restoration' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Lifts a lockdown for some, under conditions')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Changes a restoration from a moment on')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Ends a restoration for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            break
        }
        'clearance;help;restoration;open' {
            break
        }
        'clearance;help;restoration;amend' {
            break
        }
        'clearance;help;restoration;close' {
            break
        }
        'clearance;help;restoration;list' {
            break
        }
        'clearance;help;grant' {
            [CompletionResult]::new('issue', 'issue', [CompletionResultType]::ParameterValue, 'Admits one organization by name under a restoration')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Gives a grant a new term')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Bars a grant''s organization for a time')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Ends a grant''s suspension')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Ends a grant for good')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Records that access was switched on at a surface; it never decides who is cleared')
            [CompletionResult]::new('deprovision', 'deprovision', [CompletionResultType]::ParameterValue, 'Records that access was switched off at a surface')
            [CompletionResult]::new('breach', 'breach', [CompletionResultType]::ParameterValue, 'Records that a condition of a grant was not kept, and by when that is to be cured')
            [CompletionResult]::new('cure', 'cure', [CompletionResultType]::ParameterValue, 'Records that a breach was cured')
            [CompletionResult]::new('recertify', 'recertify', [CompletionResultType]::ParameterValue, 'Records that a grant was looked at again and still is as it should be')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            break
        }
        'clearance;help;grant;issue' {
            break
        }
        'clearance;help;grant;renew' {
            break
        }
        'clearance;help;grant;suspend' {
            break
        }
        'clearance;help;grant;resume' {
            break
        }
        'clearance;help;grant;revoke' {
            break
        }
        'clearance;help;grant;provision' {
            break
        }
        'clearance;help;grant;deprovision' {
            break
        }
        'clearance;help;grant;breach' {
            break
        }
        'clearance;help;grant;cure' {
            break
        }
        'clearance;help;grant;recertify' {
            break
        }
        'clearance;help;grant;list' {
            break
        }
        'clearance;help;policy' {
            [CompletionResult]::new('propose', 'propose', [CompletionResultType]::ParameterValue, 'Proposes a version of a policy')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approves a proposed version, as another officer than its proposer')
            [CompletionResult]::new('adopt', 'adopt', [CompletionResultType]::ParameterValue, 'Puts a version in force, from the act''s effective moment and at the earliest from the version''s own')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends a version without a next one: what it required is required no longer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Read policies, with every mistake at its place')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Run the tests a policy carries')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A version as it was proposed')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What a second version changes: by structure, in meaning, and for whom')
            break
        }
        'clearance;help;policy;propose' {
            break
        }
        'clearance;help;policy;approve' {
            break
        }
        'clearance;help;policy;adopt' {
            break
        }
        'clearance;help;policy;retire' {
            break
        }
        'clearance;help;policy;list' {
            break
        }
        'clearance;help;policy;check' {
            break
        }
        'clearance;help;policy;test' {
            break
        }
        'clearance;help;policy;show' {
            break
        }
        'clearance;help;policy;diff' {
            break
        }
        'clearance;help;review' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Opens a review: of an organization''s application, or of a model''s own status')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Records that nothing is missing any more: the clock starts')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Stops the clock, with the reason''s code and who is waited for')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Lets the clock run on')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Gives a review to an officer')
            [CompletionResult]::new('recuse', 'recuse', [CompletionResultType]::ParameterValue, 'Takes an officer off a review for good')
            [CompletionResult]::new('vote', 'vote', [CompletionResultType]::ParameterValue, 'Votes: a recommendation with the clauses it rests on, a reason''s code and its words')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decides, as the votes for exactly this outcome allow')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Records that the applicant was told: the time to appeal runs from then')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Records that the applicant withdrew')
            [CompletionResult]::new('appeal', 'appeal', [CompletionResultType]::ParameterValue, 'Records the applicant''s appeal, of a decision or of silence: it goes to officers who had no part in it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('reasons', 'reasons', [CompletionResultType]::ParameterValue, 'The statement of reasons of a decision, fit to send to the applicant')
            break
        }
        'clearance;help;review;open' {
            break
        }
        'clearance;help;review;complete' {
            break
        }
        'clearance;help;review;hold' {
            break
        }
        'clearance;help;review;resume' {
            break
        }
        'clearance;help;review;assign' {
            break
        }
        'clearance;help;review;recuse' {
            break
        }
        'clearance;help;review;vote' {
            break
        }
        'clearance;help;review;decide' {
            break
        }
        'clearance;help;review;notify' {
            break
        }
        'clearance;help;review;withdraw' {
            break
        }
        'clearance;help;review;appeal' {
            break
        }
        'clearance;help;review;list' {
            break
        }
        'clearance;help;review;reasons' {
            break
        }
        'clearance;help;proposal' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Puts an act before a second officer: nothing changes until another one approves it')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approves a proposal, as another officer than the one who opened it; the last approval records the act')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Ends a proposal without its act')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A proposal, the act it holds, and what that would do')
            break
        }
        'clearance;help;proposal;open' {
            break
        }
        'clearance;help;proposal;approve' {
            break
        }
        'clearance;help;proposal;reject' {
            break
        }
        'clearance;help;proposal;list' {
            break
        }
        'clearance;help;proposal;show' {
            break
        }
        'clearance;help;officer' {
            [CompletionResult]::new('enroll', 'enroll', [CompletionResultType]::ParameterValue, 'Enrols an officer')
            [CompletionResult]::new('rekey', 'rekey', [CompletionResultType]::ParameterValue, 'Gives an officer another key, or the first one. One''s own is changed alone, another officer''s needs two')
            [CompletionResult]::new('delegate', 'delegate', [CompletionResultType]::ParameterValue, 'Lends roles of one''s own to another officer for a time')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Ends an officer''s powers for good')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All of them, filtered')
            [CompletionResult]::new('allowed-signers', 'allowed-signers', [CompletionResultType]::ParameterValue, 'Every key with its officer and time, as `ssh-keygen -Y verify` reads them')
            break
        }
        'clearance;help;officer;enroll' {
            break
        }
        'clearance;help;officer;rekey' {
            break
        }
        'clearance;help;officer;delegate' {
            break
        }
        'clearance;help;officer;retire' {
            break
        }
        'clearance;help;officer;list' {
            break
        }
        'clearance;help;officer;allowed-signers' {
            break
        }
        'clearance;help;entry' {
            [CompletionResult]::new('correct', 'correct', [CompletionResultType]::ParameterValue, 'Records that an entry was recorded wrongly, and how it should read')
            [CompletionResult]::new('void', 'void', [CompletionResultType]::ParameterValue, 'Records that an entry''s act never happened')
            break
        }
        'clearance;help;entry;correct' {
            break
        }
        'clearance;help;entry;void' {
            break
        }
        'clearance;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
