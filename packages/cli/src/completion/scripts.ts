import type { Shell } from './shells.ts'

/** The script of each shell. Each asks `halo complete`, and leaves to the shell's own files what that has no words for. */
export const scripts: Readonly<Record<Shell, string>> = {
  bash: `# Completion of halo for bash. In ~/.bashrc: source <(halo completion bash)
_halo_complete() {
  local words=() word candidate glue=''
  # Bash splits words at = and :, so put them together again.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ ( $word == [=:] || -n $glue ) && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
    glue=''
    if [[ $word == [=:] ]]; then glue=yes; fi
  done
  local current=\${words[\${#words[@]}-1]}
  local kept=''
  # Bash replaces the part behind = alone.
  if [[ $current == *=* && $COMP_WORDBREAKS == *=* ]]; then kept=\${current%%=*}=; fi
  COMPREPLY=()
  while IFS= read -r candidate; do
    COMPREPLY+=("\${candidate#"$kept"}")
  done < <(halo complete -- "\${words[@]}" 2>/dev/null)
}
complete -o bashdefault -o default -F _halo_complete halo
`,
  zsh: `#compdef halo
# Completion of halo for zsh. In ~/.zshrc, behind compinit: source <(halo completion zsh)
_halo() {
  local -a candidates
  candidates=(\${(f)"$(halo complete -- "\${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)"})
  if (( \${#candidates} )); then
    compadd -- "\${candidates[@]}"
  else
    _files
  fi
}
if [[ \${funcstack[1]} == _halo ]]; then
  _halo "$@"
else
  (( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit }
  compdef _halo halo
fi
`,
  fish: `# Completion of halo for fish. In ~/.config/fish/config.fish: halo completion fish | source
function __halo_find_candidates
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    set -g __halo_candidates (halo complete -- $words "$current" 2>/dev/null)
    test (count $__halo_candidates) -gt 0
end
complete -c halo -f -n __halo_find_candidates -a '$__halo_candidates'
`,
  powershell: `# Completion of halo for PowerShell. In $PROFILE: halo completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName halo -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text.Trim([char[]]@([char]34, [char]39)) })
    # Some versions drop an empty word, so write two quotes for it.
    $current = if ($wordToComplete -eq '') { '""' } else { $wordToComplete }
    # Quoted dashes reach the program, where bare ones would end the parameters of a script.
    halo complete '--' @words $current 2>$null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
`,
}
