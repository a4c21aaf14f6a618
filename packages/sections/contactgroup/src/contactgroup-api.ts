// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Contactgroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Contactgroup` as a method. */
export class ContactgroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Contactgroup`: see {@link operations.getContactgroup}. */
  getContactgroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetContactgroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroup[]>> {
    return operations.getContactgroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Contactgroup`: see {@link operations.paginateContactgroup}. */
  paginateContactgroup(
    params?: operations.PaginateContactgroupParams,
    options?: PaginateOptions,
  ): Pages<Contactgroup> {
    return operations.paginateContactgroup(this.#halo, params, options)
  }

  /** `POST /Contactgroup`: see {@link operations.postContactgroup}. */
  postContactgroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostContactgroupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Contactgroup[], Contactgroup>>> {
    return operations.postContactgroup<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Contactgroup/{id}`: see {@link operations.getContactgroupById}. */
  getContactgroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContactgroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroup>> {
    return operations.getContactgroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /Contactgroup/{id}`: see {@link operations.deleteContactgroupById}. */
  deleteContactgroupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteContactgroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroup | undefined>> {
    return operations.deleteContactgroupById<As>(this.#halo, params, options)
  }
}
