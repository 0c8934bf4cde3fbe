export * from './actions.ts'
export * from './contract.ts'
export * from './settings.ts'
export type * from './views.ts'
