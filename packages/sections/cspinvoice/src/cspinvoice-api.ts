// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CSPInvoice } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/cspinvoice` as a method. */
export class CspinvoiceAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /cspinvoice`: see {@link operations.getCspinvoice}. */
  getCspinvoice<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCspinvoiceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCspinvoice<T, As>(this.#halo, params, options)
  }

  /** `POST /cspinvoice`: see {@link operations.postCspinvoice}. */
  postCspinvoice<As extends ResponseAs = ResponseAs>(
    params: operations.PostCspinvoiceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSPInvoice>> {
    return operations.postCspinvoice<As>(this.#halo, params, options)
  }

  /** `GET /cspinvoice/{id}`: see {@link operations.getCspinvoiceById}. */
  getCspinvoiceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCspinvoiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSPInvoice>> {
    return operations.getCspinvoiceById<As>(this.#halo, params, options)
  }

  /** `DELETE /cspinvoice/{id}`: see {@link operations.deleteCspinvoiceById}. */
  deleteCspinvoiceById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCspinvoiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCspinvoiceById<T, As>(this.#halo, params, options)
  }
}
