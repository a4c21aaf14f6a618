/** Every schema of the API by its name, and all of them as `components['schemas']`. */
export type * from '@halopsa/schemas'
