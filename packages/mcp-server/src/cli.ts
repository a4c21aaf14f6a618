#!/usr/bin/env node
import nodeModule from 'node:module'

// Node keeps the compiled code of what is loaded from here on: a host starts this program often. Node 22.0 does not have
// this yet.
nodeModule.enableCompileCache?.()
const { runProgram } = await import('./main.ts')
await runProgram()
