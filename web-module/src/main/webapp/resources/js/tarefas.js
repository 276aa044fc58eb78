// Asks how far each open job is; when one ends the page is loaded anew, with its result.
(function () {
  "use strict";
  const raiz = document.querySelector(".marca").getAttribute("href");
  const abertas = Array.from(document.querySelectorAll("[data-tarefa]")).filter((item) => item.dataset.tarefa);

  async function perguntar(item) {
    const resposta = await fetch(raiz + "api/v1/tarefas/" + item.dataset.tarefa, { headers: { Accept: "application/json" } });
    if (!resposta.ok) {
      return false;
    }
    const tarefa = await resposta.json();
    item.querySelector("progress").value = tarefa.percentual;
    item.querySelector(".selo").textContent = tarefa.nomeDaSituacao;
    item.querySelector(".tarefa-mensagem").textContent = tarefa.mensagem || "";
    return tarefa.terminada;
  }

  async function rodada() {
    try {
      const terminadas = await Promise.all(abertas.map(perguntar));
      if (terminadas.includes(true)) {
        window.location.reload();
        return;
      }
    } catch (erro) {
      // the network is away for a moment: the next round asks again
    }
    window.setTimeout(rodada, 2000);
  }

  if (abertas.length) {
    window.setTimeout(rodada, 1000);
  }
})();
