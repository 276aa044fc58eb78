/** Long jobs with progress, on behalf of a person (D18). Start at {@link org.vidamelhor.tarefa.api.Executor}. */
package org.vidamelhor.tarefa.api;
