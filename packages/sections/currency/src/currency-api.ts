// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Currency } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Currency` as a method. */
export class CurrencyAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Currency`: see {@link operations.getCurrency}. */
  getCurrency<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCurrencyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Currency[]>> {
    return operations.getCurrency<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Currency`: see {@link operations.paginateCurrency}. */
  paginateCurrency(
    params?: operations.PaginateCurrencyParams,
    options?: PaginateOptions,
  ): Pages<Currency> {
    return operations.paginateCurrency(this.#halo, params, options)
  }

  /** `POST /Currency`: see {@link operations.postCurrency}. */
  postCurrency<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCurrencyParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Currency[], Currency>>> {
    return operations.postCurrency<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Currency/{id}`: see {@link operations.getCurrencyById}. */
  getCurrencyById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCurrencyByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Currency>> {
    return operations.getCurrencyById<As>(this.#halo, params, options)
  }

  /** `DELETE /Currency/{id}`: see {@link operations.deleteCurrencyById}. */
  deleteCurrencyById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCurrencyByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Currency | undefined>> {
    return operations.deleteCurrencyById<As>(this.#halo, params, options)
  }
}
