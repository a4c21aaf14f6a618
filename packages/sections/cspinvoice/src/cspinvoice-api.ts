// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CSPInvoice } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/cspinvoice` as a method. */
export class CspinvoiceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /cspinvoice`: see {@link operations.getCspinvoice}. */
  getCspinvoice<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCspinvoiceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'data', CSPInvoice>>> {
    return operations.getCspinvoice<As>(this.#halo, params, options)
  }

  /** Every record of `GET /cspinvoice`: see {@link operations.paginateCspinvoice}. */
  paginateCspinvoice(
    params?: operations.PaginateCspinvoiceParams,
    options?: PaginateOptions,
  ): Pages<CSPInvoice> {
    return operations.paginateCspinvoice(this.#halo, params, options)
  }

  /** `POST /cspinvoice`: see {@link operations.postCspinvoice}. */
  postCspinvoice<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCspinvoiceParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CSPInvoice[], CSPInvoice>>> {
    return operations.postCspinvoice<As, Flag>(this.#halo, params, options)
  }

  /** `GET /cspinvoice/{id}`: see {@link operations.getCspinvoiceById}. */
  getCspinvoiceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCspinvoiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSPInvoice>> {
    return operations.getCspinvoiceById<As>(this.#halo, params, options)
  }

  /** `DELETE /cspinvoice/{id}`: see {@link operations.deleteCspinvoiceById}. */
  deleteCspinvoiceById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCspinvoiceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSPInvoice | undefined>> {
    return operations.deleteCspinvoiceById<As>(this.#halo, params, options)
  }
}
