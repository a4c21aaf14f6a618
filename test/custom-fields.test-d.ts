import { getAssetById } from '@halopsa/asset'
import { changedFields, customField, customFieldEntry, type HaloClient } from '@halopsa/core'
import type { CustomField, FieldHelper } from '@halopsa/schemas'
import { getTicketsById, postTickets } from '@halopsa/tickets'
import { expectTypeOf } from 'vitest'

declare const halo: HaloClient

const renewal = customField(await getTicketsById(halo, { id: 1 }), 'CFRenewal')
if (renewal?.kind === 'date') expectTypeOf(renewal.value).toEqualTypeOf<Date | undefined>()
if (renewal?.kind === 'choices') expectTypeOf(renewal.value).toEqualTypeOf<number[] | undefined>()
if (renewal?.kind === 'unknown') expectTypeOf(renewal.value).toEqualTypeOf<unknown>()
if (renewal) expectTypeOf(renewal.field).toEqualTypeOf<CustomField>()
expectTypeOf(renewal?.display).toEqualTypeOf<string | undefined>()

const asset = await getAssetById(halo, { id: 1 })
const rack = customField(asset, 'Rack')
if (rack) expectTypeOf(rack.field).toEqualTypeOf<CustomField | FieldHelper>()
expectTypeOf(changedFields(asset.fields, { Rack: 'B4' })).toEqualTypeOf<FieldHelper[]>()

if (renewal) {
  const customfields = [customFieldEntry(renewal.field, new Date()), customFieldEntry('CFLevel', 3)]
  await postTickets(halo, { faultsList: [{ id: 1, customfields }] })
}

// @ts-expect-error: an object is no value of a field
customFieldEntry('CFLevel', { id: 3 })
