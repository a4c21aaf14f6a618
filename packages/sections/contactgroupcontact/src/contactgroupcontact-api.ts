// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Contactgroupcontacts } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Contactgroupcontact` as a method. */
export class ContactgroupcontactAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Contactgroupcontact`: see {@link operations.getContactgroupcontact}. */
  getContactgroupcontact<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetContactgroupcontactParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getContactgroupcontact<T, As>(this.#halo, params, options)
  }

  /** `POST /Contactgroupcontact`: see {@link operations.postContactgroupcontact}. */
  postContactgroupcontact<As extends ResponseAs = ResponseAs>(
    params: operations.PostContactgroupcontactParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroupcontacts>> {
    return operations.postContactgroupcontact<As>(this.#halo, params, options)
  }

  /** `GET /Contactgroupcontact/{id}`: see {@link operations.getContactgroupcontactById}. */
  getContactgroupcontactById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContactgroupcontactByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroupcontacts>> {
    return operations.getContactgroupcontactById<As>(this.#halo, params, options)
  }

  /** `DELETE /Contactgroupcontact/{id}`: see {@link operations.deleteContactgroupcontactById}. */
  deleteContactgroupcontactById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteContactgroupcontactByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteContactgroupcontactById<T, As>(this.#halo, params, options)
  }
}
