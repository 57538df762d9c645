# PowerShell completion for clearance: every word is asked of the program, which knows the ledger.
Register-ArgumentCompleter -Native -CommandName clearance -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # The words are taken as they were parsed. Nothing that was typed is evaluated.
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    $given = $before
    if ($wordToComplete -ne '') { $given = $before + $wordToComplete }

    $complete = $env:COMPLETE
    $index = $env:_CLAP_COMPLETE_INDEX
    try {
        $env:COMPLETE = 'powershell'
        $env:_CLAP_COMPLETE_INDEX = "$($before.Count)"
        $answers = & clearance '--' $given 2>$null
    } finally {
        $env:COMPLETE = $complete
        $env:_CLAP_COMPLETE_INDEX = $index
    }
    $answers | ForEach-Object {
        $value, $about = $_ -split "`t", 2
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
