import { z } from 'zod'

/** A name that every object has from birth, such as `constructor`: as a key it would find what nobody put there. */
export function isInborn(name: string): boolean {
  return name in Object.prototype
}

/** An entity's id. */
export const Id = z
  .string()
  .regex(/^[\w-]{1,64}$/, 'an id is made of letters, digits, - and _')
  .refine((id) => !isInborn(id), 'an id may not be the name of something that every object has')
