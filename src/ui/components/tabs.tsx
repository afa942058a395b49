import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import './tabs.css'

export interface TabItem<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  readonly icon?: ReactNode
  readonly count?: number | undefined
  readonly content: ReactNode
}

interface TabsProps<Id extends string> {
  readonly label: string
  readonly items: readonly TabItem<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** What stands at the right of the tabs (the main act of a window). */
  readonly aside?: ReactNode
  readonly className?: string | undefined
}

export function Tabs<Id extends string>({ label, items, selected, onSelect, aside, className }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={`tabs ${className ?? ''}`}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key)
        if (item) onSelect(item.id)
      }}
    >
      <div className="tabs-head">
        <TabList className="tab-list" aria-label={label}>
          {items.map((item) => (
            <Tab key={item.id} id={item.id} className="tab">
              {item.icon}
              {item.label}
              {item.count !== undefined && <span className="count">{item.count}</span>}
            </Tab>
          ))}
        </TabList>
        {aside}
      </div>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
