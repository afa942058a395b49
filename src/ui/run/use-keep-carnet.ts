import { useCallback } from 'react'
import { useServices } from '../services.ts'

/** Saves the whole carnet of the current learner to a file. */
export function useKeepCarnet(): () => void {
  const services = useServices()
  return useCallback(() => {
    void services
      .game()
      .then((game) => game.carnet.save())
      .then(({ name, text }) => services.saveFile(name, text))
  }, [services])
}
