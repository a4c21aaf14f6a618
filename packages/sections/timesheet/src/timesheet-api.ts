// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Timesheet } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Timesheet` as a method. */
export class TimesheetAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Timesheet`: see {@link operations.getTimesheet}. */
  getTimesheet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTimesheetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTimesheet<T, As>(this.#halo, params, options)
  }

  /** `POST /Timesheet`: see {@link operations.postTimesheet}. */
  postTimesheet<As extends ResponseAs = ResponseAs>(
    params: operations.PostTimesheetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Timesheet>> {
    return operations.postTimesheet<As>(this.#halo, params, options)
  }

  /** `GET /Timesheet/forecasting`: see {@link operations.getTimesheetForecasting}. */
  getTimesheetForecasting<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTimesheetForecastingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTimesheetForecasting<T, As>(this.#halo, params, options)
  }

  /** `GET /Timesheet/mine`: see {@link operations.getTimesheetMine}. */
  getTimesheetMine<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTimesheetMineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTimesheetMine<T, As>(this.#halo, params, options)
  }

  /** `GET /Timesheet/{id}`: see {@link operations.getTimesheetById}. */
  getTimesheetById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTimesheetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Timesheet>> {
    return operations.getTimesheetById<As>(this.#halo, params, options)
  }
}
