// Five minutes before the session ends the person is asked; who is typing is kept signed in without being asked.
(function () {
  "use strict";
  const caixa = document.getElementById("sessao");
  if (!caixa) {
    return;
  }
  const raiz = document.querySelector(".marca").getAttribute("href");
  const minuto = 60000;
  const fim = Number(caixa.dataset.segundos) * 1000;
  const aviso = fim - 5 * minuto;
  const marca = "vm.ultimoPedido";
  const partes = Array.from(caixa.querySelectorAll("[data-quando]"));
  let digitou = false;
  let terminou = false;

  function pedido() {
    digitou = false;
    try {
      localStorage.setItem(marca, String(Date.now()));
    } catch (erro) {
      caixa.dataset.ultimo = String(Date.now());
    }
  }

  // another tab of the same person keeps this one's session, too
  function parado() {
    let ultimo = caixa.dataset.ultimo;
    try {
      ultimo = localStorage.getItem(marca) || ultimo;
    } catch (erro) {
      // storage is closed: this tab counts alone
    }
    return Date.now() - Number(ultimo);
  }

  function mostrar(quando) {
    partes.forEach((parte) => { parte.hidden = parte.dataset.quando !== quando; });
    if (caixa.hidden) {
      caixa.hidden = false;
      caixa.querySelector("[data-quando='" + quando + "'] .botao").focus();
    }
  }

  async function continuar() {
    try {
      const resposta = await fetch(raiz + "sessao", { method: "POST" });
      if (resposta.status === 401) {
        terminou = true;
        mostrar("fim");
      } else if (resposta.ok) {
        pedido();
        caixa.hidden = true;
      }
    } catch (erro) {
      // the network is away for a moment: the question stays
    }
  }

  function olhar() {
    const tempo = parado();
    if (terminou) {
      return;
    }
    if (tempo >= fim) {
      continuar(); // only the server knows
    } else if (tempo >= aviso) {
      mostrar("aviso");
    } else {
      caixa.hidden = true;
      if (digitou && tempo > 5 * minuto) {
        continuar();
      }
    }
  }

  pedido();
  document.addEventListener("input", () => { digitou = true; });
  document.getElementById("sessaoContinuar").addEventListener("click", continuar);
  window.setInterval(olhar, 5000);
})();
