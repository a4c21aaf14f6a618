export { codeBlock } from '@halopsa/testing'
