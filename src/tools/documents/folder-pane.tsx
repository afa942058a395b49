import { ChevronRight, Folder, FolderOpen, Inbox, Lock } from 'lucide-react'
import { useState } from 'react'
import { Button, Tree, TreeItem, TreeItemContent } from 'react-aria-components'
import type { FolderNode } from './folder-tree.ts'
import { ancestorsOf } from './folder-tree.ts'

/** Key of what is not filed yet: React Aria refuses an empty one. */
const UNFILED = '(a-classer)'

interface FolderPaneProps {
  readonly tree: readonly FolderNode[]
  readonly unfiled: number
  /** `null` while a search shows documents of all folders. */
  readonly selected: string | null
  readonly onSelect: (folder: string) => void
}

/** The plan de classement: arrows go through it, right and left open and close. */
export function FolderPane({ tree, unfiled, selected, onSelect }: FolderPaneProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set([...ancestorsOf(selected ?? ''), selected ?? '']),
  )
  const expanded = selected === null ? opened : new Set([...opened, ...ancestorsOf(selected)])
  return (
    <Tree
      className="folders"
      aria-label="Plan de classement"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected === '' ? UNFILED : selected]}
      onSelectionChange={(keys) => {
        const first = keys === 'all' ? undefined : [...keys][0]
        if (first !== undefined) onSelect(first === UNFILED ? '' : String(first))
      }}
      expandedKeys={expanded}
      onExpandedChange={(keys) => setOpened(new Set([...keys].map(String)))}
    >
      <TreeItem id={UNFILED} textValue="À classer" className="folder">
        <TreeItemContent>
          <span className="folder-line">
            <Inbox />
            <span className="folder-name">À classer</span>
            {unfiled > 0 && <Count value={unfiled} />}
          </span>
        </TreeItemContent>
      </TreeItem>
      {tree.map((node) => (
        <FolderItem key={node.path} node={node} />
      ))}
    </Tree>
  )
}

function FolderItem({ node }: { readonly node: FolderNode }) {
  return (
    <TreeItem
      id={node.path}
      textValue={node.isRestricted ? `${node.label}, accès restreint` : node.label}
      className="folder"
    >
      <TreeItemContent>
        {({ isExpanded, hasChildItems, level }) => (
          <span className="folder-line" style={{ paddingLeft: `${(level - 1) * 14}px` }}>
            {hasChildItems ? (
              <Button slot="chevron" className={`folder-chevron ${isExpanded ? 'is-open' : ''}`}>
                <ChevronRight />
              </Button>
            ) : (
              <span className="folder-chevron" />
            )}
            {node.isRestricted ? <Lock /> : isExpanded && hasChildItems ? <FolderOpen /> : <Folder />}
            <span className="folder-name">{node.label}</span>
            {node.count > 0 && <Count value={node.count} />}
          </span>
        )}
      </TreeItemContent>
      {node.children.map((child) => (
        <FolderItem key={child.path} node={child} />
      ))}
    </TreeItem>
  )
}

function Count({ value }: { readonly value: number }) {
  return (
    <span className="folder-count">
      {value}
      <span className="sr-only">{value > 1 ? ' pièces' : ' pièce'}</span>
    </span>
  )
}
