import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import './parts.css'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** The key that does the same, as it is shown. */
  readonly keys?: string
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly isDisabled?: boolean
  readonly isPending?: boolean
  readonly className?: string
  /** The id of the element that says more about it. */
  readonly describedBy?: string | undefined
}

export function Button({
  children,
  keys,
  look = 'plain',
  isDisabled = false,
  isPending = false,
  className = '',
  describedBy,
  onPress,
}: ButtonProps) {
  return (
    <AriaButton
      className={`button button-${look} ${className}`}
      isDisabled={isDisabled}
      isPending={isPending}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onPress={onPress}
    >
      {children}
      {keys !== undefined && <kbd>{keys}</kbd>}
    </AriaButton>
  )
}

export interface IconButtonProps {
  /** What it does: its name for a screen reader, and its tooltip. */
  readonly label: string
  /** The key that does the same, as the tooltip shows it. */
  readonly keys?: string
  readonly children: ReactNode
  readonly onPress: () => void
  readonly isDisabled?: boolean
}

export function IconButton(props: IconButtonProps) {
  const { label, keys, children, onPress, isDisabled = false } = props
  return (
    <TooltipTrigger delay={600}>
      <AriaButton
        className="button button-quiet button-icon"
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        {children}
      </AriaButton>
      <Tooltip className="tooltip">{keys === undefined ? label : `${label} (${keys})`}</Tooltip>
    </TooltipTrigger>
  )
}
