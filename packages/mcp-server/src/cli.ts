#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Node keeps the compiled code of what is loaded from here on: a host starts this program often.
enableCompileCache()
await import('./main.ts')
